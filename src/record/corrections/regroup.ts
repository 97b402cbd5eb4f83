import type { Ruled } from '../../model/index.ts';
import { groupBy } from '../order.ts';

interface Ruling {
  readonly ruled?: Ruled;
}

/** Where mentions that a person put together meet, whatever else they say. */
export const rulingKeys = ({ ruled }: Ruling): string[] => (ruled?.together == null ? [] : [`ruled ${ruled.together}`]);

/**
 * Groups of mentions as people want them: those that they put together are one, those that they took apart stand by
 * themselves. Done when the rules have grouped, so that no rule can undo it.
 */
export function regroup<T extends Ruling>(groups: readonly (readonly T[])[]): T[][] {
  if (!groups.some((group) => group.some(({ ruled }) => ruled !== undefined))) return groups.map((group) => [...group]);
  return takenApart(putTogether(groups));
}

function putTogether<T extends Ruling>(groups: readonly (readonly T[])[]): T[][] {
  const joined: T[][] = [];
  for (const group of groups) {
    const names = new Set(group.flatMap(rulingKeys));
    const homes = joined.filter((other) => other.some((mention) => rulingKeys(mention).some((key) => names.has(key))));
    for (const home of homes) joined.splice(joined.indexOf(home), 1);
    joined.push([...homes.flat(), ...group]);
  }
  return joined;
}

const takenApart = <T extends Ruling>(groups: readonly (readonly T[])[]): T[][] =>
  groups.flatMap((group) => [...groupBy(group, ({ ruled }) => ruled?.apart ?? '').values()]);
