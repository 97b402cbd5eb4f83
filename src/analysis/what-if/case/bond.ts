import type { BondStatus } from '../answer.ts';
import type { Clause } from '../world/clause.ts';

/** A bond as the reasoner works on it; the answer names its clause and numbers what it rests on. */
export type Bond = {
  /** One state, towards one other, by one duty of one article. */
  readonly key: string;
  readonly state: string;
  readonly towards: string;
  readonly clause: Clause;
  readonly status: BondStatus;
  /** Ids of the questions that are open. */
  readonly questions: readonly string[];
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly depth: number;
  /** Key of the bond whose fulfilment brought it. */
  readonly because: string | null;
};

export const bondKey = (clause: Clause, state: string, towards: string): string => `${clause.key} ${state}>${towards}`;
