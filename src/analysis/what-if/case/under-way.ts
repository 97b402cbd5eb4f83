import type { Clause } from '../world/clause.ts';
import { warsBetween } from '../world/war.ts';
import type { Asked } from './asked.ts';
import { isArms } from './duties.ts';

/** By the facts given, it attacked the other on an earlier day than the other attacked it. */
export function struckFirst(one: string, other: string, { attackDay }: Asked): boolean {
  const [own, theirs] = [attackDay(one, other), attackDay(other, one)];
  return own != null && theirs != null && own < theirs;
}

/** What a war that is under way, or blows on both sides, leave open about an attack. */
export function openBy(attacked: string, attacker: string, clause: Clause, asked: Asked): string[] {
  if (!isArms(clause.duty)) return [];
  const own = asked.attackDay(attacked, attacker);
  const theirs = asked.attackDay(attacker, attacked);
  if (own !== undefined && theirs !== undefined && (own === null || theirs === null || own === theirs)) {
    return [`struck-first:${attacker}>${attacked}`];
  }
  const wars = warsBetween(asked.wars, attacked, attacker);
  if (wars.some(({ began }) => began.includes(attacked))) return [`answers-own-war:${attacker}>${attacked}`];
  return wars.length > 0 && clause.conditions.includes('state-of-war') ? [`state-of-war:${attacked}`] : [];
}
