import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement, StepKind } from './agreement.ts';
import { Claim } from './claim.ts';
import { RecordCorrection } from './correction.ts';
import { DateSpan } from './date.ts';
import { Document, Note } from './document.ts';
import { EventCore } from './event.ts';
import { Evidence } from './evidence.ts';
import { Origin } from './factuality.ts';
import { Dimension, EventType } from './plover.ts';
import { OriginSupport, StatusChange } from './support.ts';

/** Where a fact of the record comes from: a document and the id of the fact in its reading. */
export const Mention = z.object({ document: z.string(), fact: z.string() });
export type Mention = z.infer<typeof Mention>;

/** A mention as one text, `<document> <fact>`: to sort by and to find it again. */
export const mentionKey = ({ document, fact }: Mention): string => `${document} ${fact}`;

/** Why the record takes someone whom readings name under another id for this actor. */
export const ActorMerge = z.object({
  /** Its id in the readings. */
  id: z.string(),
  names: Actor.shape.names,
  /** It sounds like a name that knowledge/people has, or like one that other readings give. */
  why: z.enum(['known-name', 'same-sound']),
  /** The name as it sounds, which both bear. */
  shared: z.string(),
});
export type ActorMerge = z.infer<typeof ActorMerge>;

export const RecordActor = Actor.extend({
  /** Who was put together with it; absent where the readings know it by one id. */
  merged: z.array(ActorMerge).optional(),
});
export type RecordActor = z.infer<typeof RecordActor>;

export const RecordEvent = EventCore.extend({
  independentOrigins: z.int().nonnegative(),
  /** As many as are independent, in order of the first day of each. */
  byOrigin: z.array(OriginSupport),
  /** In order of days; empty where no document of it is dated. */
  history: z.array(StatusChange),
  mentions: z.array(Mention).min(1),
});
export type RecordEvent = z.infer<typeof RecordEvent>;

/** Where the coverage tells a known treaty otherwise than knowledge/treaties has it; neither side is corrected. */
export const AgreementDifference = z.object({
  /** A step of its life, or a duty. */
  about: z.union([StepKind, z.literal('obligation')]),
  by: z.array(z.string()),
  told: z.string(),
  known: z.string(),
  evidence: z.array(Evidence).min(1),
});
export type AgreementDifference = z.infer<typeof AgreementDifference>;

export const RecordAgreement = Agreement.extend({
  mentions: z.array(Mention).min(1),
  /** Empty for what is no known treaty, and where nothing differs. */
  differences: z.array(AgreementDifference),
});
export type RecordAgreement = z.infer<typeof RecordAgreement>;

export const RecordClaim = Claim.extend({
  byOrigin: z.array(OriginSupport),
  history: z.array(StatusChange),
  mentions: z.array(Mention).min(1),
});
export type RecordClaim = z.infer<typeof RecordClaim>;

/** What a text is to the one of its group that was likely first. */
export const TextVersion = z.object({
  kind: z.enum(['first', 'copy', 'shortened', 'extended', 'rewrite', 'translation']),
  /** Id of the document that was likely first; null for that one. */
  of: z.string().nullable(),
});
export type TextVersion = z.infer<typeof TextVersion>;

export const RecordDocument = Document.omit({ text: true, blocks: true }).extend({
  textGroup: z.string().nullable(),
  /** null where it stands alone. */
  version: TextVersion.nullable(),
  notes: z.array(Note),
});
export type RecordDocument = z.infer<typeof RecordDocument>;

/** One side of a contradiction: who says so in the end, on which days it was published, in which words. */
export const Voice = z.object({
  facts: z.array(z.string()).min(1),
  origins: z.array(Origin),
  published: z.array(z.iso.date()),
  evidence: z.array(Evidence).min(1),
});
export type Voice = z.infer<typeof Voice>;

/** Two facts that cannot both hold, with both sides' evidence. */
export const Contradiction = z.object({
  id: z.string(),
  kind: z.enum(['numeric', 'date', 'place', 'denial', 'actor', 'step']),
  facts: z.array(z.string()).min(2),
  values: z.array(z.string()).min(2),
  /** For each of the values, in their order, who stands behind it. */
  voices: z.array(Voice).min(2),
  evidence: z.array(Evidence).min(2),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** A step of an agreement that kept a promise, with the sentence that told it first. */
export const KeptStep = z.object({
  agreement: z.string(),
  step: StepKind,
  by: z.array(z.string()),
  date: DateSpan.nullable(),
  evidence: z.array(Evidence).min(1),
});
export type KeptStep = z.infer<typeof KeptStep>;

export const PromiseRecord = z.object({
  id: z.string(),
  by: z.array(z.string()),
  what: z.string(),
  /** First day on which it was published; null where no document has one. */
  announced: z.iso.date().nullable(),
  /** Last day by which it should have happened, or null where none was told. */
  due: z.iso.date().nullable(),
  state: z.enum(['open', 'kept', 'overdue', 'silent']),
  /** The events, or the agreement whose step, that kept it. */
  keptBy: z.array(z.string()),
  /** The very steps of the agreement in `keptBy`; absent where no step kept it. */
  keptSteps: z.array(KeptStep).min(1).optional(),
  /** Days between the last word of it and the last publication that the record knows; null where it was kept. */
  silentFor: z.int().nonnegative().nullable(),
  evidence: z.array(Evidence).min(1),
});
export type PromiseRecord = z.infer<typeof PromiseRecord>;

/** One value that a matter had in what was published, from its first day on, and who gave it. */
export const ShiftStage = Voice.extend({ value: z.string() });
export type ShiftStage = z.infer<typeof ShiftStage>;

/**
 * What moved over time: how sure a matter is told, a number given for it, in which words a pact’s duty to help is told
 * (what sets it in motion, how strong it is). No contradiction.
 */
export const Shift = z.object({
  id: z.string(),
  kind: z.enum(['status', 'numeric', 'trigger', 'strength']),
  type: EventType.nullable(),
  dimension: Dimension.nullable(),
  sources: z.array(z.string()),
  targets: z.array(z.string()),
  unit: z.string().nullable(),
  /** In the order of publication, those without a day last; status: as in `history`; numeric: a quantity as in `values`; else a wording. */
  stages: z.array(ShiftStage).min(2),
});
export type Shift = z.infer<typeof Shift>;

/** What all documents say together: the JSON contract `entente/1`. Lists are sorted; the same readings give the same bytes. */
export const AllianceRecord = z.object({
  format: z.literal('entente/1'),
  generator: z.object({ name: z.literal('entente'), version: z.string(), knowledge: z.string() }),
  documents: z.array(RecordDocument),
  actors: z.array(RecordActor),
  events: z.array(RecordEvent),
  agreements: z.array(RecordAgreement),
  claims: z.array(RecordClaim),
  contradictions: z.array(Contradiction),
  promises: z.array(PromiseRecord),
  /** What people said of the record, oldest first; it is in the facts already. */
  corrections: z.array(RecordCorrection),
  /** Drawn from the events and claims when the record is written. */
  shifts: z.array(Shift).optional(),
});
export type AllianceRecord = z.infer<typeof AllianceRecord>;
