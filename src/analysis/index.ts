/** What can be asked of a record: parts of it, its timeline, its score against a gold set. */

export { toldAlone } from './alone/index.ts';
export { type BoardQuestion, boardOf } from './board/index.ts';
export { type Brief, briefOf, numbered } from './brief/index.ts';
export { changesBetween } from './changes/index.ts';
export { type DisputeSide, disputeSide } from './dispute.ts';
export { dossiersOf } from './dossiers/index.ts';
export * from './evaluate/index.ts';
export { evidenceOf } from './evidence.ts';
export { closeRecord, type FactFilter, filterRecord, inTime, isEmptyFilter } from './filter.ts';
export { intensityOf, type WeightOf } from './intensity/index.ts';
export {
  agreementInvolvement,
  claimInvolvement,
  eventInvolvement,
  type Involvement,
  promiseInvolvement,
  statesByActor,
} from './involvement.ts';
export { type Life, lifeClauses, lifeOf, type Phase, phases, type Support, supporter } from './life/index.ts';
export { newsOf } from './news/index.ts';
export * from './question/index.ts';
export { monthOf, type Relation, relationsOf, rivalsOf } from './relations/index.ts';
export * from './search/index.ts';
export { shiftsOf } from './shifts.ts';
export { type TimelineEntry, timeline } from './timeline.ts';
export * from './what-if/index.ts';
export { sharedWording, type Wording } from './wording/index.ts';
