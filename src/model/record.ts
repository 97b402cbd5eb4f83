import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Claim } from './claim.ts';
import { Document, Note } from './document.ts';
import { EventCore } from './event.ts';
import { Evidence } from './evidence.ts';

/** Where a fact of the record comes from: a document and the id of the fact in its reading. */
export const Mention = z.object({ document: z.string(), fact: z.string() });
export type Mention = z.infer<typeof Mention>;

export const RecordEvent = EventCore.extend({
  independentOrigins: z.int().nonnegative(),
  mentions: z.array(Mention).min(1),
});
export type RecordEvent = z.infer<typeof RecordEvent>;

export const RecordAgreement = Agreement.extend({ mentions: z.array(Mention).min(1) });
export type RecordAgreement = z.infer<typeof RecordAgreement>;

export const RecordClaim = Claim.extend({ mentions: z.array(Mention).min(1) });
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

/** Two facts that cannot both hold, with both sides' evidence. */
export const Contradiction = z.object({
  id: z.string(),
  kind: z.enum(['numeric', 'date', 'place', 'denial', 'actor', 'step']),
  facts: z.array(z.string()).min(2),
  values: z.array(z.string()).min(2),
  evidence: z.array(Evidence).min(2),
});
export type Contradiction = z.infer<typeof Contradiction>;

export const PromiseRecord = z.object({
  id: z.string(),
  by: z.array(z.string()),
  what: z.string(),
  /** Last day by which it should have happened, or null where none was told. */
  due: z.iso.date().nullable(),
  state: z.enum(['open', 'kept', 'overdue', 'silent']),
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
});
export type AllianceRecord = z.infer<typeof AllianceRecord>;
