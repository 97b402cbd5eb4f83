/** What all documents say together: identity, merging, origins, contradictions, the life of agreements. */

export type { Pact } from './agreements.ts';
export { buildRecord } from './build.ts';
export { actorsNamed } from './canonical.ts';
export type { ClaimMention } from './claims.ts';
export { daysOf, publishedDays } from './conflict.ts';
export { findContradictions } from './contradictions.ts';
export { bearings, notRejected } from './corrections/bearing.ts';
export { documentCorrector, documentsDescribed } from './corrections/correct-documents.ts';
export { corrector } from './corrections/correct-readings.ts';
export { correctionOf, documentsOf } from './corrections/from-request.ts';
export { CorrectionProblem, correctionProblems } from './corrections/problem.ts';
export { inOrder } from './corrections/rulings.ts';
export { describeDocument } from './documents.ts';
export { type Alike, alikesOf, type EventGroup, enter, membersOf } from './event-groups.ts';
export { levelOf, levels as eventLevels } from './event-keys.ts';
export { nameEvents } from './events.ts';
export { generatorOf } from './generator.ts';
export { type HeardActor, type Identity, identifyHeard, knownState } from './identity.ts';
export { type IdentityKeys, identityKeys } from './identity-keys.ts';
export { type EventTelling, type Source, type Told, tellingsOf } from './material.ts';
export { aboutKey, agreementMeetings, claimMeetings, eventMeetings, type Meetings } from './meetings.ts';
export { type KeyNumbers, type Keys, keyNumber, regroup } from './neighbourhood.ts';
export { type Figure, figuresOf, questionOf } from './number-conflicts.ts';
export { compareText } from './order.ts';
export { type PlaceSense, placeSense } from './places.ts';
export {
  draftPromise,
  onePerSentence,
  type PromiseDraft,
  type Promised,
  promisedBy,
  promiseOn,
  sentenceOf,
} from './promises.ts';
export { clash, quantityText } from './quantities.ts';
export type { EventMention } from './same-event.ts';
export { daysBetween, finest, overlap, partialSpan } from './spans.ts';
export { type Before, type EventStage, type Stage, type Stages, stages, type TextSense } from './stages.ts';
export { isOfWords, type Print, printKeys, printOf } from './texts/print.ts';
export { isSoon, sameText } from './texts/same-text.ts';
export { bucketPlace, groupName, representatives } from './texts/text-groups.ts';
export { likelyFirst, type Standing, standingOf, versionOf } from './texts/versions.ts';
export { disjointSets } from './union.ts';
export { voicesApart } from './voices.ts';
