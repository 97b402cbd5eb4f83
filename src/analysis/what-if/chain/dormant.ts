import { type Bond, bondKey } from '../case/bond.ts';
import type { Case } from '../case/case.ts';
import type { World } from '../world/world.ts';

/** The bonds towards and among those concerned that nothing in the cases sets in motion. */
export function dormantOf(cases: readonly Case[], bonds: readonly Bond[], { clausesFor }: World): Bond[] {
  const known = new Set(bonds.map(({ key }) => key));
  const concerned = new Set(cases.flatMap(({ by, against }) => [against, ...by]));
  const found = new Map<string, Bond>();
  for (const towards of concerned) {
    for (const clause of clausesFor.get(towards) ?? []) {
      for (const state of clause.bearers) {
        const key = bondKey(clause, state, towards);
        const bond: Bond = {
          key,
          state,
          towards,
          clause,
          status: 'dormant',
          questions: [],
          reasons: [],
          against: [],
          depth: 1,
          because: null,
        };
        if (state !== towards && !known.has(key)) found.set(key, bond);
      }
    }
  }
  return [...found.values()];
}
