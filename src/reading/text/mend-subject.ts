import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «…, a averti son président»: what follows the verb of saying behind a whole clause is its subject. */
export function mendSpeakerBehind(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token, index) => token.upos === 'VERB' && token.head < 0 && index > 3);
  if (verb < 0) return tokens;
  const own = tokens.flatMap(({ head }, at) => (head === verb ? [at] : []));
  const first = own.find((at) => tokens[at]!.deprel.startsWith('aux')) ?? verb;
  const object = own.find((at) => at > verb && tokens[at]!.deprel === 'obj');
  const isBehind =
    tokens[first - 1]?.form === ',' &&
    object !== undefined &&
    own.some((at) => at < first && /^(parataxis|ccomp)$/.test(tokens[at]!.deprel)) &&
    !own.some((at) => tokens[at]!.deprel.startsWith('nsubj'));
  return isBehind ? tokens.map((token, at) => (at === object ? { ...token, deprel: 'nsubj' } : token)) : tokens;
}

/**
 * "Backed by Egypt, Somalia is …", «Selon Paris, Berlin a …»: the name behind the comma was taken for a second member of
 * the phrase in front of it. It is the subject of the finite verb right behind it, which has no other.
 */
export function mendOpening(tokens: readonly Token[]): readonly Token[] {
  for (let index = 0; index < tokens.length; index++) {
    const { deprel, upos } = tokens[index]!;
    const mended = deprel === 'conj' && (upos === 'PROPN' || upos === 'NOUN') ? asSubject(tokens, index) : null;
    if (mended && isTree(mended)) return mended;
  }
  return tokens;
}

function asSubject(tokens: readonly Token[], index: number): Token[] | null {
  const own = tokens.flatMap(({ head, deprel }, at) => (head === index && !deprel.startsWith('punct') ? [at] : []));
  if (own.some((at) => tokens[at]!.deprel === 'cc') || tokens[Math.min(index, ...own) - 1]?.form !== ',') return null;
  let verb = Math.max(index, ...own) + 1;
  while (/^(AUX|ADV)$/.test(tokens[verb]?.upos ?? '') || tokens[verb]?.form === 'not') verb++;
  const isTold =
    (tokens[verb]?.upos === 'VERB' &&
      (tokens[verb]!.feats.VerbForm === 'Fin' || /^(AUX|ADV)$/.test(tokens[verb - 1]?.upos ?? ''))) ||
    (tokens[verb]?.upos === 'ADJ' && tokens[verb - 1]?.upos === 'AUX');
  if (!isTold || tokens.some((one) => one.head === verb && one.deprel.startsWith('nsubj'))) return null;
  return tokens.map((one, at) => (at === index ? { ...one, head: verb, deprel: 'nsubj' } : one));
}

/** "On Tuesday Ottawa imposed …": the day was taken for a part of the name behind it, which is the subject. */
export function mendDay(tokens: readonly Token[]): readonly Token[] {
  if (!/^on$/i.test(tokens[0]?.form ?? '') || !/day$/.test(tokens[1]?.form ?? '')) return tokens;
  const name = tokens[1]!.head;
  if (name < 2 || !/^(PROPN|NOUN)$/.test(tokens[name]!.upos) || !/^(obl|nmod)/.test(tokens[name]!.deprel))
    return tokens;
  const verb = tokens[name]!.head;
  if (tokens[verb]?.upos !== 'VERB' || tokens.some((one) => one.head === verb && one.deprel.startsWith('nsubj')))
    return tokens;
  const mended = tokens.map((one, at) => {
    if (at === 0) return { ...one, head: 1 };
    if (at === 1) return { ...one, head: verb, deprel: 'obl' };
    return at === name ? { ...one, deprel: 'nsubj' } : one;
  });
  return isTree(mended) ? mended : tokens;
}
