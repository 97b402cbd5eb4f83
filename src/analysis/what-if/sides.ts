import type { BondAnswer, Fact, Sides } from './answer.ts';
import { isArms } from './case/duties.ts';

/** The two sides of what the facts say: who attacks and who is attacked, and those bound to fight beside them. */
export function sidesOf(facts: readonly Fact[], bound: readonly BondAnswer[]): Sides {
  const { attacker, attacked } = principalsOf(facts);
  const fighting = bound.filter(({ duty }) => isArms(duty));
  const grow = (side: readonly string[], status: BondAnswer['status']): string[] =>
    grown(
      side,
      fighting.filter((bond) => bond.status === status),
    );
  const sides = [grow(attacker, 'triggered'), grow(attacked, 'triggered')] as const;
  const [attackerIf, attackedIf] = sides.map((side) => grow(side, 'conditional').filter((one) => !side.includes(one)));
  const torn = bound.filter(({ status }) => status === 'conflict').map(({ state }) => state);
  return {
    attacker: sides[0],
    attacked: sides[1],
    attackerIf: attackerIf!.sort(),
    attackedIf: attackedIf!.sort(),
    torn: [...new Set(torn)].sort(),
  };
}

/**
 * The principals of the war: those who stand with the first attack on one side, those against it on the other; who
 * attacks one of a side stands on the other. First is what is dated earliest, then what comes first by name.
 */
export function principalsOf(facts: readonly Fact[]): Pick<Sides, 'attacker' | 'attacked'> {
  const attacks = facts
    .flatMap(({ kind, by, against, on }) =>
      (kind === 'attack' || kind === 'joins') && against !== null ? [{ by, against, on: on ?? '9999' }] : [],
    )
    .sort((a, b) => (`${a.on} ${a.by} ${a.against}` < `${b.on} ${b.by} ${b.against}` ? -1 : 1));
  const sides: [Set<string>, Set<string>] = [new Set(), new Set()];
  const rest = [...attacks];
  while (rest.length > 0) {
    const known = ({ by, against }: { by: string; against: string }): boolean =>
      sides.some((side) => side.has(by) || side.has(against));
    const at = Math.max(rest.findIndex(known), 0);
    const [{ by, against }] = rest.splice(at, 1) as [(typeof rest)[number]];
    const own = sides[1].has(by) || sides[0].has(against) ? 1 : 0;
    if (!sides[1 - own]!.has(by)) sides[own]!.add(by);
    if (!sides[own]!.has(against)) sides[1 - own]!.add(against);
  }
  return { attacker: [...sides[0]].sort(), attacked: [...sides[1]].sort() };
}

/** A side and those whose bond leads to one of it, by however many links; the first stay first, the others are sorted. */
function grown(side: readonly string[], bonds: readonly BondAnswer[]): string[] {
  if (bonds.length === 0) return [...side];
  const helpers = new Map<string, string[]>();
  for (const { state, towards } of bonds) {
    const known = helpers.get(towards);
    if (known) known.push(state);
    else helpers.set(towards, [state]);
  }
  const all = new Set(side);
  for (const one of all) for (const helper of helpers.get(one) ?? []) all.add(helper);
  return [...side, ...[...all].slice(side.length).sort()];
}
