import type { Found } from '../actors/found.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundEvent } from './found.ts';

/** The last event that was told no more than so many passages back, of those that are such. */
export const lastTold = (
  earlier: readonly FoundEvent[],
  passage: Passage,
  within: number,
  isSuch: (one: FoundEvent) => boolean,
): FoundEvent | undefined => earlier.findLast((one) => one.passage >= passage.index - within && isSuch(one));

/** Actors that were told elsewhere, found at a word that points to them. */
export function asInherited(passage: Passage, token: number, ids: readonly string[]): Found[] {
  const { start, end, form } = passage.tokens[token]!;
  return ids.map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}
