import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

type Tokens = readonly Token[];

/**
 * "Faced with a crisis and a restless public, Chad has …", "Amid concern over prices, Chad and Mali announced …": the name
 * behind the comma was taken for another word for the noun before it. A verb that follows it at once and has no other
 * subject is what it does. Other trees are returned as they are.
 */
export function mendBehindOpening(given: Tokens): Tokens {
  const tokens = turnedRound(given);
  if (!/^(ADP|ADV|SCONJ)$/.test(tokens[0]!.upos) && tokens[0]!.feats.VerbForm !== 'Part') return tokens;
  for (let comma = 2; comma < tokens.length - 2; comma++) {
    if (tokens[comma]!.form !== ',') continue;
    const mended = taken(tokens, comma);
    if (mended && isTree(mended)) return mended;
  }
  return tokens;
}

/** "Asked about the crisis, the president called for …": the sentence was hung below the participle that opens it. */
function turnedRound(tokens: Tokens): Tokens {
  const [first] = tokens;
  if (first!.upos !== 'VERB' || first!.head >= 0 || !/(ed|ing|en)$/.test(first!.form)) return tokens;
  if (tokens.some(({ head, deprel }) => head === 0 && /^([nc]subj|aux)/.test(deprel))) return tokens;
  const comma = tokens.findIndex(({ form }) => form === ',');
  const verb = tokens.findIndex(
    ({ upos, head, feats }, at) => at > comma + 1 && upos === 'VERB' && head < comma && feats.VerbForm !== 'Inf',
  );
  if (comma < 2 || verb < 0 || /ing$/.test(tokens[verb]!.form)) return tokens;
  const has = (deprel: RegExp): boolean =>
    tokens.some((one, at) => one.head === verb && at > comma && at < verb && deprel.test(one.deprel));
  if (!has(/^nsubj/) || has(/^mark/)) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === verb) return { ...one, head: -1, deprel: 'root' };
    if (at === 0) return { ...one, head: verb, deprel: 'advcl' };
    return one.head === 0 && one.deprel === 'punct' ? { ...one, head: verb } : one;
  });
  return isTree(mended) ? mended : tokens;
}

function taken(tokens: Tokens, comma: number): Token[] | null {
  const name = behindArticle(tokens, comma + 1);
  const { upos, deprel, head: host } = tokens[name]!;
  if (upos !== 'PROPN' || !/^(appos|conj|nmod|flat|parataxis)/.test(deprel) || host < 0 || host > comma) return null;
  const and = endOfName(tokens, name) + 1;
  const second = tokens[and]?.upos === 'CCONJ' ? behindArticle(tokens, and + 1) : -1;
  const isPair = second > 0 && tokens[second]?.upos === 'PROPN' && [name, host].includes(tokens[second]!.head);
  const verb = verbAt(tokens, isPair ? endOfName(tokens, second) + 1 : and);
  if (verb < 0 || !canHave(tokens, verb, host)) return null;
  const isBelow = tokens[0]!.head < 0 && tokens[verb]!.head === 0;
  const isSubject = tokens[host]!.head === verb && tokens[host]!.deprel.startsWith('nsubj');
  const first = isSubject ? memberBefore(tokens, host) : -1;
  if (isSubject && first < 0) return null;
  return tokens.map((token, at): Token => {
    if (at === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (isPair && at === second) return { ...token, head: name, deprel: 'conj' };
    if (isPair && at === and) return { ...token, head: second, deprel: 'cc' };
    if (isSubject && at === host) return { ...token, head: first, deprel: 'conj' };
    if (isBelow && at === verb) return { ...token, head: -1, deprel: 'root' };
    const isOpener = at === 0 && token.upos === 'VERB' && (isBelow || token.head === verb);
    return isOpener ? { ...token, head: verb, deprel: 'advcl' } : token;
  });
}

const behindArticle = (tokens: Tokens, at: number): number => (tokens[at]?.upos === 'DET' ? at + 1 : at);

function endOfName(tokens: Tokens, name: number): number {
  let end = name;
  while (tokens[end + 1]?.upos === 'PROPN' && tokens[end + 1]!.deprel === 'flat') end++;
  return end;
}

/** A verb that is told of the words right before it, from `at` on; -1 for none. */
function verbAt(tokens: Tokens, at: number): number {
  let verb = at;
  while (/^(AUX|ADV|PART|PRON)$/.test(tokens[verb]?.upos ?? '')) verb++;
  const isTold = tokens[verb]?.feats.VerbForm === 'Fin' || tokens[at]?.feats.VerbForm === 'Fin';
  return tokens[verb]?.upos === 'VERB' && isTold && !tokens[verb]!.deprel.startsWith('acl') ? verb : -1;
}

const canHave = (tokens: Tokens, verb: number, host: number): boolean =>
  tokens.every(({ head, deprel }, at) => head !== verb || !/^[nc]subj/.test(deprel) || at === host);

/** "a crisis and a restless public": the noun that one behind "and" is joined to; -1 for none. */
function memberBefore(tokens: Tokens, noun: number): number {
  const and = tokens.findLastIndex(({ upos }, at) => at < noun && upos === 'CCONJ');
  if (and < 0 || tokens.slice(and + 1, noun).some(({ upos }) => /^(VERB|AUX|PRON)$/.test(upos))) return -1;
  return tokens.findLastIndex(({ upos }, at) => at < and && upos === 'NOUN');
}
