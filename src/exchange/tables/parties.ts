import { type CowState, statesOfCow, type Treaty } from '../../knowledge/index.ts';

export type Party = Treaty['parties'][number];

/**
 * The parties that a number means over a span: one, or the states that followed each other under it, each for its own
 * part of the span. None for a number that no state has.
 *
 * @param code 365
 * @param left the first day outside; null: still in
 */
export function partiesOf(code: number, joined: string, left: string | null): readonly Party[] {
  const spans = statesOfCow(code);
  const parties = spans.flatMap(({ state, from, to }) => {
    const first = from !== undefined && from > joined ? from : joined;
    const last = earlier(left, to ?? null);
    return last === null || first < last ? [{ state, joined: first, left: last }] : [];
  });
  // Both projects code a few promises of states that were not, or no more, members of the system.
  const nearest = spans.at(spans.length > 1 && joined < (spans[0]?.to ?? '') ? 0 : -1);
  return parties.length > 0 || nearest === undefined ? parties : [{ state: nearest.state, joined, left }];
}

/** The states that a number means within a span. */
export const statesOf = (code: number, joined: string, left: string | null): readonly CowState['state'][] => [
  ...new Set(partiesOf(code, joined, left).map(({ state }) => state)),
];

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
