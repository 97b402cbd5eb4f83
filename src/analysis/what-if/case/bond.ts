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

const keys = new WeakMap<Clause, Map<string, Map<string, string>>>();

/** Keys are made once: many questions of one world touch the same bonds. */
export function bondKey(clause: Clause, state: string, towards: string): string {
  const ofClause = keys.get(clause) ?? new Map<string, Map<string, string>>();
  const ofBeneficiary = ofClause.get(towards) ?? new Map<string, string>();
  const known = ofBeneficiary.get(state);
  if (known !== undefined) return known;
  const key = `${clause.key} ${state}>${towards}`;
  keys.set(clause, ofClause.set(towards, ofBeneficiary.set(state, key)));
  return key;
}
