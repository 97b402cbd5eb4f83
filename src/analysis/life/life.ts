import type { Treaty } from '../../knowledge/index.ts';
import type { RecordAgreement } from '../../model/index.ts';
import { type Standing, standingOf } from './standing.ts';
import { type LifeStep, lifeSteps } from './steps.ts';

/** The life of an agreement: its steps in order, and where it stands. */
export interface Life {
  readonly steps: readonly LifeStep[];
  readonly standing: Standing;
}

/**
 * The life of an agreement by the coverage and by the table of known treaties.
 *
 * @param treaty what it is known to be; undefined for what no table knows
 * @param until the last day that the table may tell, as YYYY-MM-DD; undefined: all that it knows
 */
export function lifeOf(agreement: RecordAgreement, treaty: Treaty | undefined, until?: string): Life {
  const steps = lifeSteps(agreement, treaty, until);
  return { steps, standing: standingOf(steps, agreement.parties) };
}
