import type { Bond } from '../case/bond.ts';

/** For whom each fights in the end: a principal for itself, a joiner for those whom it helps. */
export type Camps = ReadonlyMap<string, ReadonlySet<string>>;

/** @param holding bonds to fight of one link, towards those whose camps are known; who fights by the facts stays as it is */
export function campsWith(known: Camps, holding: readonly Bond[], principals: ReadonlySet<string>): Camps {
  const camps = new Map(known);
  for (const { state, towards } of holding) {
    if (principals.has(state)) continue;
    camps.set(state, new Set([...(camps.get(state) ?? []), ...(known.get(towards) ?? [])]));
  }
  return camps;
}
