import type { Drawn } from './drawn.ts';

/** The mark that is pointed at or has the keyboard. */
export interface Current {
  /** Among all dated lines: it stays the same whatever is in view. */
  readonly place: number;
  /** Number of the lane that it is gone along. */
  readonly lane: number;
  /** The columns that tell it, and where in them it stands. */
  readonly told: Drawn;
  readonly at: number;
}
