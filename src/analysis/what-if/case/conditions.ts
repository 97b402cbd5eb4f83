import type { ConditionWord } from '../world/clause.ts';
import type { About } from './about.ts';
import { isGroup } from './asked.ts';

/** The question that a condition puts; none where the facts settle it, or where it only bounds the duty. */
export function opened(
  condition: ConditionWord,
  { clause, state, towards, attacker, happens, asked }: About,
): string[] {
  const by = attacker === null ? [] : [attacker];
  switch (condition) {
    case 'request':
      return asked.hasAskedForHelp(towards, state) ? [] : [`request:${towards}`];
    case 'joint-finding':
      return [`joint-finding:${clause.treaty}:${towards}`];
    case 'external-attack':
      return attacker !== null && !isGroup(attacker) ? [] : [`external:${towards}`];
    case 'several-attackers':
      return happens.by.length > 1 ? [] : [`several-attackers:${towards}`];
    case 'attacker-backed':
      return happens.by.length > 1 ? [] : by.map((one) => `attacker-backed:${one}`);
    case 'attacker-of-kind':
      return by.map((one) => `attacker-of-kind:${clause.treaty}:${one}`);
    case 'named-adversary':
    case 'demand-refused':
      return by.map((one) => `${condition}:${clause.treaty}:${one}`);
    case 'named-conflict':
    case 'further-conditions':
      return [`${condition}:${clause.treaty}`];
    case 'nuclear-weapons-used':
      return by.map((one) => `${condition}:${one}`);
    case 'grave-danger':
      return [`${condition}:${towards}`];
    case 'security-council-authority':
      return [`security-council-authority:${clause.treaty}`];
    // An attack that is given puts the attacked at war, and is not taken to be provoked, unless a war says otherwise.
    case 'state-of-war':
    case 'unprovoked':
      return [];
    default:
      return condition satisfies never;
  }
}
