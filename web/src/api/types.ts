/** What the API answers; types alone, nothing of the server enters the browser. */
export type {
  ActorNames,
  AgreementCard,
  AgreementDetail,
  ClaimDetail,
  Contradictions,
  DisputeSide,
  DocumentCard,
  DocumentText,
  Entry,
  EventDetail,
  Marks,
  Names,
  PlacedFact,
  Promises,
  QuotedEvidence,
  Span,
  Summary,
  Timeline,
  Why,
} from '../../../src/api/answers/index.ts';
export type { Block, DateSpan, Document, Factuality, Mood, Origin, Quantity } from '../../../src/model/index.ts';
