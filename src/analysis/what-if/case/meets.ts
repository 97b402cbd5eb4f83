import type { Duty, Trigger } from '../../../knowledge/index.ts';
import type { Case } from './case.ts';
import { isAloof, isAnswer, isArms } from './duties.ts';

type Befallen = { readonly [kind in Case['kind']]: ReadonlySet<Trigger> };

/** Which triggers a case meets for the one whom it befalls. An attack is a threat that has come true. */
const met: Befallen = {
  attack: new Set(['armed-attack', 'state-of-war', 'any-conflict', 'threat']),
  threat: new Set(['threat']),
  sanction: new Set(['sanctions']),
  war: new Set(['state-of-war', 'any-conflict']),
  'internal-disorder': new Set(['internal-disorder', 'internal-rebellion', 'any-conflict']),
};

/** Duties of clauses that hold at all times («any») which a case calls on. */
const always: { readonly [kind in Case['kind']]: ReadonlySet<Duty> } = {
  attack: new Set(['consult', 'deny-territory', 'no-support-to-enemy', 'refer-to-UN', 'stay-neutral']),
  threat: new Set(['consult']),
  sanction: new Set(['coordinate-sanctions-response']),
  war: new Set(['deny-territory', 'no-support-to-enemy', 'stay-neutral']),
  'internal-disorder': new Set(),
};

/** Whether a case sets a clause in motion on its face, for the one whom it befalls. */
export function meetsFor(duty: Duty, trigger: Trigger, { kind }: Case, byGroup: boolean): boolean {
  if (trigger === 'any') return always[kind].has(duty) || (kind === 'attack' && isArms(duty));
  if (!isAnswer(duty)) return false;
  if (met[kind].has(trigger)) return true;
  return kind === 'attack' && byGroup && (trigger === 'internal-rebellion' || trigger === 'terrorism-or-disaster');
}

/**
 * Whether it does so for the one who attacks: only where the clause asks for help, or for keeping out, in any war of the
 * other party. An intervention is made for the one who suffers.
 */
export function meetsForAttacker(duty: Duty, trigger: Trigger): boolean {
  const inAnyWar = trigger === 'any-conflict' || trigger === 'state-of-war' || trigger === 'any';
  return inAnyWar && (isArms(duty) ? duty !== 'collective-intervention' : isAloof(duty) && duty !== 'deny-territory');
}
