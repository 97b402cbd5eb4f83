export { lifeClauses } from './clauses.ts';
export { type Life, lifeOf } from './life.ts';
export { type Phase, phases } from './standing.ts';
export { type Support, supporter } from './support.ts';
