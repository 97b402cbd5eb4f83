import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement, StepKind } from './agreement.ts';
import { Claim } from './claim.ts';
import { RecordCorrection } from './correction.ts';
import { Document, Note } from './document.ts';
import { EventCore } from './event.ts';
import { Evidence } from './evidence.ts';
import { Origin } from './factuality.ts';
import { OriginSupport, StatusChange } from './support.ts';

/** Where a fact of the record comes from: a document and the id of the fact in its reading. */
export const Mention = z.object({ document: z.string(), fact: z.string() });
export type Mention = z.infer<typeof Mention>;

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
  /** Days between the last word of it and the last publication that the record knows; null where it was kept. */
  silentFor: z.int().nonnegative().nullable(),
  evidence: z.array(Evidence).min(1),
});
export type PromiseRecord = z.infer<typeof PromiseRecord>;

/** What all documents say together: the JSON contract `entente/1`. Lists are sorted; the same readings give the same bytes. */
export const AllianceRecord = z.object({
  format: z.literal('entente/1'),
  generator: z.object({ name: z.literal('entente'), version: z.string(), knowledge: z.string() }),
  documents: z.array(RecordDocument),
  actors: z.array(Actor),
  events: z.array(RecordEvent),
  agreements: z.array(RecordAgreement),
  claims: z.array(RecordClaim),
  contradictions: z.array(Contradiction),
  promises: z.array(PromiseRecord),
  /** What people said of the record, oldest first; it is in the facts already. */
  corrections: z.array(RecordCorrection),
});
export type AllianceRecord = z.infer<typeof AllianceRecord>;
