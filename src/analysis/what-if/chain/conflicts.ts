import type { Asked } from '../case/asked.ts';
import { type Bond, bondKey } from '../case/bond.ts';
import { isAloof, isArms } from '../case/duties.ts';
import { type Clause, frozenBetween } from '../world/clause.ts';

/**
 * Marks the bonds that cannot all be kept: one state bound to fight for both sides of a war, or against a state that it
 * has promised not to attack, or bound to fight where it is bound to stay out. Each names the others.
 */
export function withConflicts(bonds: readonly Bond[], asked: Asked): Bond[] {
  const holding = new Map<string, Bond[]>();
  for (const bond of bonds) {
    if (bond.status !== 'triggered' || !forbids(bond)) continue;
    const held = holding.get(bond.state);
    if (held) held.push(bond);
    else holding.set(bond.state, [bond]);
  }
  const clashes = new Map<string, Set<string>>();
  const barring = new Map<string, Bond>();
  for (const held of holding.values()) {
    for (const fights of held) {
      if (!isArms(fights.clause.duty)) continue;
      for (const other of held) if (fights.against.includes(other.towards)) clash(clashes, fights, other);
      for (const target of fights.against) {
        for (const bar of barsOn(fights, target, asked)) {
          // Of several fights that it bars, the nearest tells at which link.
          if ((barring.get(bar.key)?.depth ?? Infinity) > bar.depth) barring.set(bar.key, bar);
          clash(clashes, fights, bar);
        }
      }
    }
  }
  if (clashes.size === 0) return [...bonds];
  for (const { key } of bonds) barring.delete(key);
  return [...bonds, ...barring.values()].map((bond): Bond => {
    const against = bond.status === 'triggered' ? clashes.get(bond.key) : undefined;
    return against
      ? { ...bond, status: 'conflict', reasons: [...against].sort().map((key) => `against:${key}`) }
      : bond;
  });
}

function clash(clashes: Map<string, Set<string>>, one: Bond, other: Bond): void {
  for (const [key, against] of [
    [one.key, other.key],
    [other.key, one.key],
  ] as const) {
    const known = clashes.get(key);
    if (known) known.add(against);
    else clashes.set(key, new Set([against]));
  }
}

/** Whether what a state owes another forbids it to fight that other. */
const forbids = ({ clause }: Bond): boolean => isArms(clause.duty) || isAloof(clause.duty) || bars(clause);

/** A promise not to attack stands against helping whom the other attacks, unless it keeps common defence free. */
const bars = ({ duty, bounds }: Clause): boolean => duty === 'no-aggression' && !bounds.includes('self-defence-kept');

/** The clauses by which a state has promised another not to attack it; what is frozen bars nothing for certain. */
function barsOn({ state, depth, because }: Bond, target: string, { world }: Asked): Bond[] {
  return (world.clausesFor.get(target) ?? [])
    .filter((clause) => bars(clause) && clause.bearers.includes(state) && !frozenBetween(clause, state, target).length)
    .map((clause) => ({
      key: bondKey(clause, state, target),
      state,
      towards: target,
      clause,
      status: 'triggered',
      questions: [],
      reasons: [],
      against: [],
      depth,
      because,
    }));
}
