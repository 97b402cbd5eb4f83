import type { Found } from '../actors/found.ts';
import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { relation, tokenAt } from '../text/tree.ts';

/**
 * Roles of those who do something or are named near it; what is bought or received may well be of its maker. The one state
 * below a trigger or elsewhere is looked for without makers from the start.
 */
const DOERS: ReadonlySet<string> = new Set(['subj', 'subjof', 'by', 'adj', 'inside', 'poss']);

/** «des missiles de fabrication iranienne ont frappé …», "Iranian-designed drones hit …": who made it has not used it. */
export const withoutMakers = (passage: Passage, role: string, actors: readonly Found[]): readonly Found[] =>
  DOERS.has(role) && actors.some(({ start }) => isMaker(passage, start))
    ? actors.filter(({ start }) => !isMaker(passage, start))
    : actors;

/** Whether the actor named there is only told as who made a thing or handed it over. */
export function isMaker(passage: Passage, start: number): boolean {
  const { tokens } = passage;
  // A pronoun may be told by a name in another sentence.
  const token = tokens[tokenAt(passage, start)];
  const above = token && tokens[token.head];
  if (!above) return false;
  if (isMaking(above)) return /^(amod|nmod)/.test(above.deprel) && /^(amod|nmod|compound)/.test(token.deprel);
  return isMade(above) && /^(acl|amod)/.test(above.deprel) && /^(obl|compound|nmod)/.test(relation(token));
}

/** «de fabrication turque», "of Turkish design" */
const isMaking = formIs(/^(fabrication|conception|facture|manufacture|origine|provenance|make|design|origin)$/);

/** "made in Turkey", "Turkish-built", «livrés par la Turquie» */
const isMade = lemmaIs(
  /^(fabriquer|construire|concevoir|produire|assembler|livrer|fournir|make|build|design|produce|manufacture|assemble|supply)$/,
);
