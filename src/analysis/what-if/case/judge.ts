import { covers } from '../world/area.ts';
import type { Clause } from '../world/clause.ts';
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
  const covered = isPlaced(happens) ? covers(clause.area, happens.at, towards, asked.world) : true;
  const excluded = found?.reach.excluded ?? (covered === false ? 'place-excluded' : null);
  if (excluded !== null && !isArms(clause.duty)) return [];
  const asks =
    excluded === null
      ? [
          ...(happens.question === null ? [] : [happens.question]),
          ...(covered === null ? [`covered:${nameOf(clause)}:${happens.at ?? towards}`] : []),
          ...(clause.frozen.has(towards) ? [`freeze:${clause.treaty}:${towards}`] : []),
          ...(found?.reach.questions ?? []),
          ...clause.conditions.flatMap((condition) => opened(condition, clause, towards, against, happens)),
        ]
      : [];
  const alike = excluded === null ? settled(asks, asked) : excused(excluded);
  return bearers.map((state): Bond => {
    const own = excluded === null ? ownQuestions(clause, state, towards, asked) : [];
    const verdict: Settled = own.length === 0 ? alike : settled([...asks, ...own], asked);
    const { depth, because } = happens;
    return { key: bondKey(clause, state, towards), state, towards, clause, ...verdict, against, depth, because };
  });
}

/** What must be judged of one bearer alone: whether it was asked, and whether its freeze leaves the duty in being. */
function ownQuestions({ frozen, treaty, conditions }: Clause, state: string, towards: string, asked: Asked): string[] {
  const isFrozen = frozen.has(state);
  const mustBeAsked = conditions.includes('request') && !asked.hasAskedForHelp(towards, state);
  if (!isFrozen && !mustBeAsked) return [];
  return [...(isFrozen ? [`freeze:${treaty}:${state}`] : []), ...(mustBeAsked ? [`request:${towards}`] : [])];
}

/** How questions name a clause. */
const nameOf = ({ treaty, article }: Clause): string => (article === null ? treaty : `${treaty}/${article}`);

/** A threat is made against a state as a whole, unless a place is told. */
const isPlaced = ({ kind, at }: Case): boolean => kind === 'attack' || (kind === 'threat' && at !== null);
