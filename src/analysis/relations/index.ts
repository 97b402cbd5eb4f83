export { monthOf } from './month.ts';
export { type Relation, type RelationPact, relationsOf } from './relations.ts';
export { rivalsOf } from './rivals.ts';
