import type { Knowledge } from '../../../knowledge/index.ts';

/** Two sides that are at war on the day, with those who began it; empty where that is disputed or unknown. */
export type War = {
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly began: readonly string[];
};

/** The wars that are under way on a day, with those who fight in them then; what a truce has halted is not. */
export function warsOn(wars: Knowledge['wars'], day: string): readonly War[] {
  return wars
    .filter(({ from, to, halted }) => lasts(day, from, to) && (halted === undefined || lasts(day, from, halted)))
    .map(({ sides: [left, right], began }) => {
      const fighting = (side: typeof left): string[] =>
        side.filter(({ from, to }) => lasts(day, from ?? null, to ?? null)).map(({ actor }) => actor);
      return { sides: [fighting(left), fighting(right)], began };
    });
}

/** The last day belongs to it. */
const lasts = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || day.slice(0, from.length) >= from) && (to === null || day.slice(0, to.length) <= to);

/** The wars in which two stand against each other. */
export function warsBetween(wars: readonly War[], one: string, other: string): readonly War[] {
  return wars.filter(
    ({ sides: [left, right] }) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}
