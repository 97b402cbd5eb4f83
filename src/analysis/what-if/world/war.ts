import type { WarOnDay } from '../../../knowledge/index.ts';

/** A war that is under way: of the table, or given as a fact. */
export type War = Pick<WarOnDay, 'sides' | 'began'>;

/** The wars in which two stand against each other. */
export function warsBetween(wars: readonly War[], one: string, other: string): readonly War[] {
  return wars.filter(
    ({ sides: [left, right] }) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}
