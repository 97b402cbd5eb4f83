import type { Clause, ConditionWord } from '../world/clause.ts';
import { isGroup } from './asked.ts';
import type { Case } from './case.ts';

/**
 * The question that a condition puts, whoever bears the duty; none where the facts settle it. Whether help was asked for is
 * for each bearer by itself.
 *
 * @param against those of the attackers against whom the clause turns
 */
export function opened(
  condition: ConditionWord,
  { treaty }: Clause,
  towards: string,
  against: readonly string[],
  { by }: Case,
): string[] {
  switch (condition) {
    case 'joint-finding':
      return [`joint-finding:${treaty}:${towards}`];
    case 'external-attack':
      return against.some((one) => !isGroup(one)) ? [] : [`external:${towards}`];
    case 'several-attackers':
      return by.length > 1 ? [] : [`several-attackers:${towards}`];
    case 'attacker-backed':
      return by.length > 1 ? [] : against.map((one) => `attacker-backed:${one}`);
    case 'attacker-of-kind':
    case 'named-adversary':
    case 'demand-refused':
      return against.slice(0, 1).map((one) => `${condition}:${treaty}:${one}`);
    case 'nuclear-weapons-used':
      return against.slice(0, 1).map((one) => `${condition}:${one}`);
    case 'grave-danger':
      return [`${condition}:${towards}`];
    case 'named-conflict':
    case 'further-conditions':
    case 'security-council-authority':
      return [`${condition}:${treaty}`];
    case 'request':
    // An attack that is given puts the attacked at war, and is not taken to be provoked, unless a war says otherwise.
    case 'state-of-war':
    case 'unprovoked':
      return [];
    default:
      return condition satisfies never;
  }
}
