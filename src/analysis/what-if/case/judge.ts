import { covers } from '../world/area.ts';
import { type Clause, frozenBetween } from '../world/clause.ts';
import type { Asked } from './asked.ts';
import { type Bond, bondKey } from './bond.ts';
import type { Case } from './case.ts';
import { opened } from './conditions.ts';
import { isArms } from './duties.ts';
import { reaches } from './reaches.ts';
import { excused, type Settled, settled } from './settled.ts';

/**
 * What becomes of a clause in a case that meets its trigger, for each of those who may bear it: excused where an exclusion
 * applies, conditional where somebody has to judge something first, else triggered. Empty: the clause is not about such a
 * case at all.
 *
 * @param towards the beneficiary, whom the case befalls
 */
export function judged(
  clause: Clause,
  bearers: readonly string[],
  towards: string,
  happens: Case,
  asked: Asked,
): Bond[] {
  if (bearers.length === 0) return [];
  const found = happens.by.length === 0 ? null : reaches(clause, towards, happens, asked);
  if (happens.by.length > 0 && found === null) return [];
  const against = found?.against ?? [];
  const covered = isPlaced(happens, clause) ? covers(clause, happens.at, towards, asked.world) : true;
  const excluded = found?.reach.excluded ?? (covered === false ? 'place-excluded' : null);
  if (excluded !== null && !isArms(clause.duty)) return [];
  const asks =
    excluded === null
      ? [
          ...(happens.question === null ? [] : [happens.question]),
          ...(covered === null ? [`covered:${nameOf(clause)}:${happens.at ?? towards}`] : []),
          ...(found?.reach.questions ?? []),
          ...clause.conditions.flatMap((condition) => opened(condition, clause, towards, against, happens)),
        ]
      : [];
  const { depth, because } = happens;
  const alike = excluded === null ? settled(asks, asked) : excused(excluded);
  return bearers.map((state): Bond => {
    const own = excluded === null ? ownQuestions(clause, state, towards, asked) : [];
    const { status, questions, reasons }: Settled = own.length === 0 ? alike : settled([...asks, ...own], asked);
    const key = bondKey(clause, state, towards);
    return { key, state, towards, clause, status, questions, reasons, against, depth, because };
  });
}

/** What must be judged of one bearer alone: whether a freeze leaves the duty in being, and whether it was asked for help. */
function ownQuestions(clause: Clause, state: string, towards: string, asked: Asked): string[] {
  const { treaty, conditions } = clause;
  const frozen = frozenBetween(clause, state, towards).map((one) => `freeze:${treaty}:${one}`);
  const mustBeAsked = conditions.includes('request') && !asked.hasAskedForHelp(towards, state);
  return mustBeAsked ? [...frozen, `request:${towards}`] : frozen;
}

/** How questions name a clause. */
export const nameOf = ({ treaty, article }: Clause): string => (article === null ? treaty : `${treaty}/${article}`);

/** A threat is made against a state as a whole, unless a place is told; talks are owed wherever it falls, unless the clause says. */
function isPlaced({ kind, at }: Case, { duty, area }: Clause): boolean {
  return (kind === 'attack' || (kind === 'threat' && at !== null)) && (area !== null || isArms(duty));
}
