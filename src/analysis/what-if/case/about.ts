import type { Clause } from '../world/clause.ts';
import type { Asked } from './asked.ts';
import type { Case } from './case.ts';

/** What a bond is judged about: one state, one other whom a case befalls, and one who does it (null: nobody abroad). */
export type About = {
  readonly clause: Clause;
  readonly state: string;
  readonly towards: string;
  readonly attacker: string | null;
  readonly happens: Case;
  readonly asked: Asked;
};
