import type { Asked } from '../case/asked.ts';
import type { Bond } from '../case/bond.ts';
import { bondsOf, type IsWanted } from '../case/bonds.ts';
import type { Case } from '../case/case.ts';
import { isArms } from '../case/duties.ts';
import type { Clause } from '../world/clause.ts';
import { type Camps, campsWith } from './camps.ts';
import { withConflicts } from './conflicts.ts';
import { followUps, howOf } from './follow-ups.ts';
import { keptBonds } from './kept.ts';

/**
 * Every bond that the cases touch, link by link, until nothing new follows: who is bound to help joins, and that makes new
 * cases. Every pair of attacker and attacked makes one case in help and one in answer to it, so that
 * the chain ends.
 */
export function chainOf(given: readonly Case[], asked: Asked): Bond[] {
  const principals = new Set(given.flatMap(({ by, against }) => [against, ...by]));
  const seen = new Set(given.filter(({ kind }) => kind === 'attack').flatMap(pairsOf));
  let camps: Camps = new Map([...principals].map((state) => [state, new Set([state])]));
  const { bonds, add } = keptBonds();
  add(given.flatMap((happens) => bondsOf(happens, asked)));
  for (let depth = 2; ; depth++) {
    const holding = withConflicts(bonds, asked).filter(
      ({ depth: link, status, clause }) => link === depth - 1 && status === 'triggered' && isArms(clause.duty),
    );
    const next = followUps(holding, depth, (by, against, how) => !seen.has(`${by}>${against} ${how}`));
    if (next.length === 0) return withConflicts(bonds, asked);
    for (const pair of next.flatMap(pairsOf)) seen.add(pair);
    camps = campsWith(camps, holding, principals);
    const isBound = boundNearer(bonds, camps);
    const isNew: IsWanted = (clause, state, by) => !principals.has(state) && !isBound(clause, state, by);
    add(next.flatMap((happens) => bondsOf(happens, asked, isNew)).filter(drawsIn));
  }
}

const pairsOf = (happens: Case): string[] =>
  happens.by.flatMap((one) => howOf(happens).map((how) => `${one}>${happens.against} ${how}`));

/**
 * Whether a clause binds a state already against the camps of all of some attackers: beyond the facts a clause is told of
 * those alone whom it does not bind nearer to them on that side.
 */
function boundNearer(bonds: readonly Bond[], camps: Camps): IsWanted {
  const campsOf = (states: readonly string[]): string[] => states.flatMap((one) => [...(camps.get(one) ?? [one])]);
  const nearer = new Map<Clause, Map<string, readonly string[]>>();
  for (const { clause, state, status, against } of bonds) {
    if (status === 'excused' || !isArms(clause.duty)) continue;
    const ofClause = nearer.get(clause) ?? new Map<string, readonly string[]>();
    const known = ofClause.get(state);
    const met = campsOf(against);
    nearer.set(clause, ofClause.set(state, known === undefined ? met : [...known, ...met]));
  }
  return (clause, state, by) => {
    const known = nearer.get(clause)?.get(state);
    return known !== undefined && campsOf(by).every((one) => known.includes(one));
  };
}

/** Beyond the first link nothing is told that cannot follow, unless the asker’s own «no» is why. */
function drawsIn({ status, reasons }: Bond): boolean {
  return status !== 'excused' || reasons.some((reason) => reason.startsWith('answered-no:'));
}
