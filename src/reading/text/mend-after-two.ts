import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

type Tokens = readonly Token[];

/** A word that opens a clause of time as well as a phrase. */
const isOfTime = (form: string): boolean => /^(after|before|since|until|as)$/i.test(form);

/**
 * "It came weeks after Rwanda and Burundi signed a pact": the first of two names was taken for what "after" governs, and
 * the verb behind the second for another verb of the sentence. Both names are the subjects of that verb, which tells
 * when the rest was.
 */
export function mendAfterTwo(tokens: Tokens): Tokens {
  let mended = tokens;
  for (let at = 0; at < tokens.length - 4; at++) {
    if (tokens[at]!.deprel !== 'case' || !isOfTime(tokens[at]!.form)) continue;
    const next = withClause(mended, at) ?? withOne(mended, at);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

function withClause(tokens: Tokens, marker: number): Token[] | null {
  const first = tokens[marker]!.head;
  // "after Chad, Libya and Egypt signed …"
  const more = between(tokens, first);
  const and = first + 1 + 2 * more;
  if (tokens[first]?.upos !== 'PROPN' || !/^(obl|nmod)/.test(tokens[first]!.deprel)) return null;
  if (!/^and$/i.test(tokens[and]?.form ?? '') || first - marker > 3) return null;
  let second = and + 1;
  while (tokens[second]?.upos === 'DET' || tokens[second]?.deprel === 'compound') second++;
  let verb = second + 1;
  while (tokens[verb]?.upos === 'AUX' || tokens[verb]?.upos === 'ADV') verb++;
  const name = tokens[second];
  const told = tokens[verb];
  if (name?.upos !== 'PROPN' || told?.upos !== 'VERB' || !isPast(told, tokens[verb - 1])) return null;
  const isMember = name.head === first && name.deprel === 'conj';
  const isSubject = name.head === verb && name.deprel === 'nsubj';
  // "signed agreements": the verb was taken for a part of its object.
  const object = /^(compound|amod)$/.test(told.deprel) && told.head > verb ? told.head : -1;
  const { head, deprel } = object < 0 ? told : tokens[object]!;
  if (!(isMember || isSubject) || head >= marker || head < 0) return null;
  if (!/^(conj|parataxis|ccomp|advcl)$/.test(deprel)) return null;
  if (isMember && tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))) return null;
  const above = tokens[first]!.head;
  return tokens.map((one, at) => {
    if (at === first) return { ...one, head: verb, deprel: 'nsubj' };
    if (at === second) return { ...one, head: first, deprel: 'conj' };
    if (at === and) return { ...one, head: second, deprel: 'cc' };
    if (at === marker) return { ...one, head: verb, deprel: 'mark' };
    if (at === object) return { ...one, head: verb, deprel: 'obj' };
    return at === verb ? { ...one, head: above, deprel: 'advcl' } : one;
  });
}

/** How many further names stand between the first and the "and", each behind a comma. */
function between(tokens: Tokens, first: number): number {
  let more = 0;
  while (tokens[first + 1 + 2 * more]?.form === ',' && tokens[first + 2 + 2 * more]?.upos === 'PROPN') more++;
  return more;
}

/** "since President Erdogan first visited": one name, its titles in front, and an adverb before the verb. */
function withOne(tokens: Tokens, marker: number): Token[] | null {
  const name = tokens[marker]!.head;
  if (
    tokens[name]?.upos !== 'PROPN' ||
    name <= marker ||
    name - marker > 4 ||
    !/^(obl|nmod)/.test(tokens[name]!.deprel)
  )
    return null;
  let verb = name + 1;
  while (tokens[verb]?.upos === 'ADV' || tokens[verb]?.upos === 'AUX') verb++;
  const told = tokens[verb];
  if (told?.upos !== 'VERB' || told.feats.VerbForm !== 'Fin' || !/^(conj|parataxis|ccomp|advcl)$/.test(told.deprel))
    return null;
  if (told.head < 0 || told.head >= marker || tokens.some(({ head, deprel }) => head === verb && /^nsubj/.test(deprel)))
    return null;
  return tokens.map((one, at) => {
    if (at === name) return { ...one, head: verb, deprel: 'nsubj' };
    if (at === marker) return { ...one, head: verb, deprel: 'mark' };
    return at === verb ? { ...one, deprel: 'advcl' } : one;
  });
}

const isPast = (verb: Token, before: Token | undefined): boolean =>
  verb.feats.VerbForm === 'Fin' || before?.upos === 'AUX';
