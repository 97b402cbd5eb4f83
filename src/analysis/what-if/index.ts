/** What would follow: who is bound to do what by the clauses in force on a day, given some facts. */
export * from './answer.ts';
export { treatiesFromCoverage } from './record/from-coverage.ts';
export { type Touched, touchedObligations } from './record/touched.ts';
export type { SimulationOptions } from './simulate/simulate.ts';
export { type WhatIfKnowledge, type WhatIfOptions, whatIf } from './what-if.ts';
export { questionText, withArticle } from './words.ts';
