import { z } from '@hono/zod-openapi';
import { Evidence, RecordAgreement, RecordClaim, RecordCorrection, RecordEvent, Trace } from '../../model/index.ts';
import { Dispute } from './dispute.ts';
import { DocumentCard } from './document.ts';
import { Entry } from './entry.ts';
import { ActorNames, AgreementNames } from './names.ts';

/** Evidence with the sentence it stands in; `sentence.text.slice(start - sentence.start, …)` is the quote. */
export const QuotedEvidence = Evidence.extend({
  sentence: z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: z.string() }),
}).openapi('QuotedEvidence');
export type QuotedEvidence = z.infer<typeof QuotedEvidence>;

/** Why a mention became part of the fact. */
export const Why = Trace.extend({ document: z.string(), fact: z.string() }).openapi('Why');
export type Why = z.infer<typeof Why>;

const Detail = z.object({
  evidence: z.array(QuotedEvidence),
  documents: z.array(DocumentCard),
  why: z.array(Why),
  contradictions: z.array(Dispute),
  /** Events and claims that speak of it, or that it speaks of. */
  related: z.array(Entry),
  /** What people said of it, oldest first; it is in the fact already. */
  corrections: z.array(RecordCorrection),
  actors: ActorNames,
});

export const EventDetail = Detail.extend({ entry: Entry, event: RecordEvent }).openapi('EventDetail');
export type EventDetail = z.infer<typeof EventDetail>;

export const ClaimDetail = Detail.extend({ entry: Entry, claim: RecordClaim }).openapi('ClaimDetail');
export type ClaimDetail = z.infer<typeof ClaimDetail>;

export const AgreementDetail = Detail.extend({
  agreement: RecordAgreement,
  names: AgreementNames,
  /** Of the agreement that it follows; null where it follows none of the record. */
  predecessorNames: AgreementNames.nullable(),
}).openapi('AgreementDetail');
export type AgreementDetail = z.infer<typeof AgreementDetail>;
