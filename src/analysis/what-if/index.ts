/** What would follow: who is bound to do what by the clauses in force on a day, given some facts. */
export type {
  Assumption,
  Balance,
  BaseRate,
  BondAnswer,
  BondStatus,
  Fact,
  Measure,
  Question,
  SideBalance,
  Sides,
  Simulation,
  Spread,
  Total,
} from './answer.ts';
export type { SimulationOptions } from './simulate/simulate.ts';
export { type WhatIf, type WhatIfKnowledge, type WhatIfOptions, whatIf } from './what-if.ts';
