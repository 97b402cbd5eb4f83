/** Scores of a record against what analysts found in the same texts. */
export type { Attribute } from './attributes.ts';
export { baselineRecord } from './baseline.ts';
export type { ScoreKind } from './compatible.ts';
export { type Evaluation, evaluate, namesFile, type Problem } from './evaluate.ts';
export { type Breach, breaches, type Floors, floorsAt, measures } from './floors.ts';
export { type Gold, type GoldFact, parseGold } from './gold.ts';
export type { Miss, Surplus, Wrong } from './report.ts';
export type { Accuracy, Score } from './score.ts';
