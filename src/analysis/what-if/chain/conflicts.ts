import type { Asked } from '../case/asked.ts';
import { type Bond, bondKey } from '../case/bond.ts';
import { isAloof, isArms } from '../case/duties.ts';
import type { Clause } from '../world/clause.ts';

/**
 * Marks the bonds that cannot all be kept: one state bound to fight for both sides of a war, or against a state that it
 * has promised not to attack, or bound to fight where it is bound to stay out. Each names the others.
 */
export function withConflicts(bonds: readonly Bond[], asked: Asked): Bond[] {
  const clashes = new Map<string, Set<string>>();
  const clash = (one: Bond, other: Bond): void => {
    for (const [key, against] of [
      [bondKey(one), bondKey(other)],
      [bondKey(other), bondKey(one)],
    ] as const) {
      const known = clashes.get(key);
      if (known) known.add(against);
      else clashes.set(key, new Set([against]));
    }
  };
  const holding = Map.groupBy(
    bonds.filter(({ status }) => status === 'triggered'),
    ({ state }) => state,
  );
  const barring: Bond[] = [];
  for (const [state, held] of holding) {
    for (const fights of held) {
      if (!isArms(fights.clause.duty)) continue;
      for (const other of held) if (fights.against.includes(other.towards) && forbids(other)) clash(fights, other);
      for (const target of fights.against) {
        for (const bar of barsOn(state, target, fights, asked)) {
          barring.push(bar);
          clash(fights, bar);
        }
      }
    }
  }
  const known = new Set(bonds.map(bondKey));
  const added = new Map(barring.filter((bar) => !known.has(bondKey(bar))).map((bar) => [bondKey(bar), bar]));
  return [...bonds, ...added.values()].map((bond): Bond => {
    const against = bond.status === 'triggered' ? clashes.get(bondKey(bond)) : undefined;
    return against
      ? { ...bond, status: 'conflict', reasons: [...against].sort().map((key) => `against:${key}`) }
      : bond;
  });
}

/** Whether what a state owes another forbids it to fight that other. */
const forbids = ({ clause }: Bond): boolean => isArms(clause.duty) || isAloof(clause.duty) || bars(clause);

/** A promise not to attack stands against helping whom the other attacks, unless it keeps common defence free. */
const bars = ({ duty, bounds }: Clause): boolean => duty === 'no-aggression' && !bounds.includes('self-defence-kept');

/** The clauses by which a state has promised another not to attack it. */
function barsOn(state: string, target: string, fights: Bond, { world }: Asked): Bond[] {
  return (world.clausesFor.get(target) ?? [])
    .filter((clause) => bars(clause) && clause.bearers.includes(state))
    .map((clause) => ({
      state,
      towards: target,
      clause,
      status: 'triggered',
      questions: [],
      reasons: [],
      against: [],
      depth: fights.depth,
      because: fights.because,
    }));
}
