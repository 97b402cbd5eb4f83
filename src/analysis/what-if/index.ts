/** What would follow: who is bound to do what by the clauses in force on a day, given some facts. */
export type { Assumption, BaseRate, BondAnswer, BondStatus, Fact, Question, Sides } from './answer.ts';
export { type WhatIf, type WhatIfKnowledge, type WhatIfOptions, whatIf } from './what-if.ts';
export type { War } from './world/war.ts';
