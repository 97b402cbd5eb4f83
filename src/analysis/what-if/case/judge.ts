import { covers } from '../world/area.ts';
import type { Clause } from '../world/clause.ts';
import type { About } from './about.ts';
import type { Asked } from './asked.ts';
import type { Bond } from './bond.ts';
import type { Case } from './case.ts';
import { opened } from './conditions.ts';
import { isArms } from './duties.ts';
import { exclusion, openOn } from './reach.ts';
import { settled } from './settled.ts';
import { strongerOf } from './stronger.ts';
import { openBy, struckFirst } from './under-way.ts';

/**
 * What becomes of one bond in a case that meets its trigger: excused where an exclusion of the clause applies, conditional
 * where somebody has to judge something first, else triggered. Of several attackers the one against whom it binds most
 * tells. null: the clause is not about such a case at all.
 *
 * @param towards the beneficiary, whom the case befalls
 */
export function judged(clause: Clause, state: string, towards: string, happens: Case, asked: Asked): Bond | null {
  const attackers = happens.by.length === 0 ? [null] : happens.by;
  const bonds = attackers.flatMap((attacker) => againstOne({ clause, state, towards, attacker, happens, asked }) ?? []);
  return bonds.length === 0 ? null : bonds.reduce(strongerOf);
}

function againstOne(about: About): Bond | null {
  const { clause, state, towards, attacker, happens, asked } = about;
  const { against, orAllied, area, frozen, treaty, conditions } = clause;
  if (attacker !== null && against !== null && !against.has(attacker) && !orAllied) return null;
  const bond: Bond = {
    state,
    towards,
    clause,
    status: 'triggered',
    questions: [],
    reasons: [],
    against: attacker === null ? [] : [attacker],
    depth: happens.depth,
    because: happens.because,
  };
  const covered = isPlaced(happens) ? covers(area, happens.at, towards, asked.world) : true;
  const excluded =
    (attacker === null ? null : exclusion(clause, attacker)) ?? (covered === false ? 'place-excluded' : null);
  if (excluded !== null) return isArms(clause.duty) ? { ...bond, status: 'excused', reasons: [excluded] } : null;
  if (attacker !== null && struckFirst(towards, attacker, asked)) {
    return { ...bond, status: 'excused', reasons: ['answers-own-attack'] };
  }
  const questions = [
    ...(happens.question === null ? [] : [happens.question]),
    ...(covered === null ? [`covered:${nameOf(clause)}:${happens.at ?? towards}`] : []),
    ...[state, towards].filter((one) => frozen.has(one)).map((one) => `freeze:${treaty}:${one}`),
    ...(attacker === null ? [] : [...openOn(attacker, clause), ...openBy(towards, attacker, clause, asked)]),
    ...(attacker !== null && clause.trigger === 'terrorism-or-disaster' ? [`terrorism:${attacker}>${towards}`] : []),
    ...conditions.flatMap((condition) => opened(condition, about)),
  ];
  return settled({ ...bond, questions }, asked);
}

/** How questions name a clause. */
const nameOf = ({ treaty, article }: Clause): string => (article === null ? treaty : `${treaty}/${article}`);

/** A threat is made against a state as a whole, unless a place is told. */
const isPlaced = ({ kind, at }: Case): boolean => kind === 'attack' || (kind === 'threat' && at !== null);
