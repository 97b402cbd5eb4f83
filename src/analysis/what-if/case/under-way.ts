import type { Clause } from '../world/clause.ts';
import type { Asked } from './asked.ts';
import { isArms } from './duties.ts';

/** What a war that is under way, or blows on both sides, leave open about an attack. */
export function openBy(attacked: string, attacker: string, clause: Clause, asked: Asked): string[] {
  if (!isArms(clause.duty)) return [];
  const blows = asked.blows(attacked, attacker);
  if (blows === 'open') return [`struck-first:${attacker}>${attacked}`];
  if (blows === 'third') return [`joining-counts:${attacked}`];
  const wars = asked.warsBetween(attacked, attacker);
  if (wars.some(({ began }) => began.includes(attacked))) return [`answers-own-war:${attacker}>${attacked}`];
  return wars.length > 0 && clause.conditions.includes('state-of-war') ? [`state-of-war:${attacked}`] : [];
}
