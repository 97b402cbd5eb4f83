/** A war as far as the reasoner needs it: its sides, and the one that began it by the source named with it. */
export type War = {
  readonly id: string;
  /** EDTF level 0. */
  readonly from: string;
  readonly to: string | null;
  readonly sides: readonly [readonly string[], readonly string[]];
  /** Those who began it; empty where that is disputed or unknown. */
  readonly began: readonly string[];
};

/** The wars that are under way on a day. */
export function warsOn(wars: readonly War[], day: string): readonly War[] {
  return wars.filter(
    ({ from, to }) => day.slice(0, from.length) >= from && (to === null || day.slice(0, to.length) <= to),
  );
}

/** The wars in which two stand against each other. */
export function warsBetween(wars: readonly War[], one: string, other: string): readonly War[] {
  return wars.filter(
    ({ sides: [left, right] }) =>
      (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}
