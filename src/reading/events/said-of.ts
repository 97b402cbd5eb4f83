import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { Argument } from './moved.ts';

/** Of whom a noun is said through a verb or a pronoun that stands between: "is one of its backers", «est devenu le fournisseur de l'Inde». */
export function saidOf(passage: Passage, noun: number): Argument[] {
  const found: Argument[] = [];
  const owner = ownerSaidToBe(passage, noun);
  if (owner >= 0) found.push({ role: 'poss', token: owner, distance: 1 });
  // «est l'un des soutiens de l'Ukraine», "is one of its backers"
  const one = passage.tokens[noun]!.head;
  if (one >= 0 && /^(une?|one)$/i.test(passage.tokens[one]!.form) && childrenBy(passage, one, 'cop').length > 0)
    found.push(...childrenBy(passage, one, 'nsubj').map((token) => ({ role: 'being', token, distance: 2 })));
  // «est devenu le premier fournisseur de l'Inde», "remains the main supplier of India"
  const carried = passage.tokens[noun]!.head;
  const subject = carried >= 0 && isComeToBe(passage, noun, carried) ? subjectOf(passage, carried) : -1;
  if (subject >= 0) found.push({ role: 'being', token: subject, distance: 2 });
  found.push(...fallenIn(passage, noun).map((token) => ({ role: 'obj', token, distance: 2 })));
  return found;
}

/** "Ten Congolese soldiers died in an attack blamed on …": whom a blow that is laid to somebody has hit. */
function fallenIn(passage: Passage, blow: number): readonly number[] {
  const { head, deprel } = passage.tokens[blow]!;
  if (!/^obl/.test(deprel) || head < 0 || !FALLS.test(passage.tokens[head]!.form)) return [];
  const isLaid = childrenBy(passage, blow, 'acl').some((child) => LAID.test(passage.tokens[child]!.form));
  return isLaid ? childrenBy(passage, head, 'nsubj') : [];
}

const FALLS = /^(die|died|perished|killed|wounded|injured|morte?s?|péri|périssent|tuée?s?|blessée?s?)$/i;
const LAID = /^(blamed|blames|pinned|attributed|attributes|ascribed|imputée?s?|impute|attribuée?s?|attribue)$/i;

const BECOMES =
  /^(devenir|rester|demeurer|constituer|représenter|poser|peser|become|remain|constitute|represent|pose)$/;
const EMERGES = /^(émerger|s?['’]?imposer|s?['’]?affirmer|servir|emerge|serve|act|rank)$/;

/** «est devenu le premier fournisseur», "has emerged as a key supplier": a noun that says what the subject came to be. */
export function isComeToBe(passage: Passage, noun: number, verb: number): boolean {
  const { lemma } = passage.tokens[verb]!;
  const as = relation(passage.tokens[noun]!);
  if (as === 'xcomp' || as === 'obj') return BECOMES.test(lemma);
  return (
    as === 'obl' &&
    EMERGES.test(lemma) &&
    childrenBy(passage, noun, 'case').some((child) => /^(as|comme)$/i.test(passage.tokens[child]!.form))
  );
}

/** «Xi, dont c'était la première visite en Serbie»: whose it is said to be. -1 for nobody. */
function ownerSaidToBe({ tokens, children }: Passage, noun: number): number {
  const whose = (children[noun] ?? []).find((child) => tokens[child]!.keys.lower === 'dont') ?? -1;
  if (whose < 1 || !/^c/.test(tokens[whose + 1]?.keys.lower ?? '')) return -1;
  let at = tokens[whose - 1]!.form === ',' ? whose - 2 : whose - 1;
  for (
    let head = tokens[at]?.head ?? -1;
    head >= 0 && head < whose && tokens[head]!.upos !== 'VERB';
    at = head, head = tokens[at]!.head
  );
  return at;
}
