import type { Clause } from '../world/clause.ts';
import { isGroup } from './asked.ts';
import { isArms } from './duties.ts';

/** Why a clause does not reach an attacker; null: it does, or that is for somebody to judge. */
export function exclusion(clause: Clause, attacker: string): string | null {
  if (clause.notAgainst.has(attacker)) return 'attacker-excluded';
  if (isGroup(attacker) && clause.nonState === false) return 'attacker-not-a-state';
  return clause.parties.has(attacker) && clause.againstParties === false ? 'attacker-is-party' : null;
}

/** Whether a clause reaches an attacker, where its text is silent. A duty to talk or to keep out asks no more than a threat. */
export function openOn(attacker: string, clause: Clause): string[] {
  const { treaty, duty, trigger, against, orAllied, nonState, againstParties, parties } = clause;
  if (orAllied && against !== null && !against.has(attacker)) return [`allied:${treaty}:${attacker}`];
  if (!isArms(duty)) return [];
  if (trigger === 'terrorism-or-disaster') return [`terrorism:${treaty}:${attacker}`];
  if (isGroup(attacker))
    return nonState === null && countsStatesOnly(clause) ? [`non-state:${treaty}:${attacker}`] : [];
  return parties.has(attacker) && againstParties === null ? [`against-party:${treaty}:${attacker}`] : [];
}

/** What is meant for rebels or terrorists counts groups without saying so. */
const countsStatesOnly = ({ trigger }: Clause): boolean =>
  trigger !== 'internal-rebellion' && trigger !== 'terrorism-or-disaster' && trigger !== 'internal-disorder';
