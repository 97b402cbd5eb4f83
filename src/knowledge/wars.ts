import { holdsOn } from './calendar.ts';
import type { War } from './war.ts';

/** A war as it stands on one day: who then fights on each side, and who began it. */
export type WarOnDay = {
  readonly id: string;
  readonly sides: readonly [readonly string[], readonly string[]];
  /** Empty where nobody of standing has found who did. */
  readonly began: readonly string[];
};

/**
 * The wars under way on a day, in the order of the table. A war that a truce has halted is no longer under way; the day of
 * the truce itself still counts.
 *
 * @param day `YYYY-MM-DD`
 */
export function warsOn(wars: readonly War[], day: string): WarOnDay[] {
  const fighting = (side: War['sides'][0]): string[] =>
    side.filter(({ from, to }) => holdsOn(day, from, to)).map(({ actor }) => actor);
  return wars
    .filter(({ from, to, halted }) => holdsOn(day, from, halted ?? to))
    .map(({ id, sides: [one, other], began }) => ({ id, sides: [fighting(one), fighting(other)], began }));
}
