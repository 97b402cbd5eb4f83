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
  const homeOf = new Map<string, T[]>();
  for (const group of groups) {
    const names = [...new Set(group.flatMap(rulingKeys))];
    const homes = new Set<T[]>();
    for (const name of names) if (homeOf.has(name)) homes.add(homeOf.get(name)!);
    const home = [...[...homes].flat(), ...group] as T[];
    for (const old of homes) joined.splice(joined.indexOf(old), 1);
    joined.push(home);
    for (const name of new Set(home.flatMap(rulingKeys))) homeOf.set(name, home);
  }
  return joined;
}

const takenApart = <T extends Ruling>(groups: readonly (readonly T[])[]): T[][] =>
  groups.flatMap((group) => [...groupBy(group, ({ ruled }) => ruled?.apart ?? '').values()]);
