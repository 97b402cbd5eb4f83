import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Claim } from './claim.ts';
import { DateSpan } from './date.ts';
import { Document } from './document.ts';
import { EventCore } from './event.ts';
import { Evidence } from './evidence.ts';

/**
 * One mention of a fact, named so that another reading of the same text finds it again: where its words stand, what kind
 * of fact it is and what it was read as. (W3C Web Annotation: TextPositionSelector with TextQuoteSelector.)
 */
export const Anchor = Evidence.extend({
  of: z.enum(['event', 'agreement', 'claim']),
  /** Id in the reading that was corrected, such as `e1042`. */
  fact: z.string(),
  /** PLOVER type of an event, kind of a claim; null for an agreement. A reading that sees another is not corrected. */
  type: z.string().nullable(),
});
export type Anchor = z.infer<typeof Anchor>;

/** Days that a person gave are told from those that words name. */
const date = DateSpan.nullable();
const { type, mode, sources, targets, place, quantity, factuality, mood } = EventCore.shape;
export const EventPatch = z
  .strictObject({ type, mode, sources, targets, date, place, quantity, factuality, mood })
  .partial();
const said = Claim.shape;
export const ClaimPatch = z
  .strictObject({
    ...{ kind: said.kind, speaker: said.speaker, sources, targets, date, place, quantity, factuality, mood },
  })
  .partial();
const pact = Agreement.shape;
export const AgreementPatch = z
  .strictObject({ kinds: pact.kinds, names: pact.names, parties: pact.parties, knowledge: pact.knowledge })
  .partial();
export const ActorPatch = z.strictObject({ names: Actor.shape.names, of: Actor.shape.of }).partial();

/** What a text does not say of itself, or says wrongly. What is given the empty value has none. */
const { title, publisher, published } = Document.shape;
export const DocumentPatch = z.strictObject({ title, publisher, published }).partial();
export type DocumentPatch = z.infer<typeof DocumentPatch>;

const anchors = z.array(Anchor).min(1);

/** What a person says of the record. Facts are meant by their mentions, actors and documents by their ids. */
export const CorrectionAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('reject-fact'), anchors }),
  z.object({ act: z.literal('edit-event'), anchors, set: EventPatch }),
  z.object({ act: z.literal('edit-claim'), anchors, set: ClaimPatch }),
  z.object({ act: z.literal('edit-agreement'), anchors, set: AgreementPatch }),
  /** All these mentions tell of one fact. */
  z.object({ act: z.literal('merge-facts'), anchors: z.array(Anchor).min(2) }),
  /** These mentions tell of a fact of their own. */
  z.object({ act: z.literal('split-fact'), anchors }),
  z.object({ act: z.literal('annotate-fact'), anchors, note: z.string().min(1) }),
  /** Two facts that do agree, or a promise that is none: known again by the words that it rests on. */
  z.object({ act: z.literal('reject-contradiction'), evidence: z.array(Evidence).min(1) }),
  z.object({ act: z.literal('reject-promise'), evidence: z.array(Evidence).min(1) }),
  z.object({ act: z.literal('reject-actor'), actor: z.string() }),
  z.object({ act: z.literal('edit-actor'), actor: z.string(), set: ActorPatch }),
  z.object({ act: z.literal('merge-actors'), actors: z.array(z.string()).min(1), into: z.string() }),
  /** These are not the same, whatever their names. */
  z.object({ act: z.literal('split-actors'), actors: z.array(z.string()).min(2) }),
  z.object({ act: z.literal('annotate-actor'), actor: z.string(), note: z.string().min(1) }),
  /** The text stays as it is; days in it that count from its publication are read anew. */
  z.object({ act: z.literal('edit-document'), document: z.string(), set: DocumentPatch }),
]);
export type CorrectionAct = z.infer<typeof CorrectionAct>;

/** What a person asks to correct, by the ids of the record; a mention is `<fact>@<document>`. */
export const CorrectionRequest = z.strictObject({
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2000),
  what: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('reject'), id: z.string() }),
    /** Fields by name; a day may be written `2024-06-19`, `2024-06`, `2024` or `2024-06-18/2024-06-19`. */
    z.strictObject({ do: z.literal('edit'), id: z.string(), set: z.record(z.string(), z.unknown()) }),
    z.strictObject({ do: z.literal('merge'), ids: z.array(z.string()).min(2) }),
    /** `off`: the mentions of a fact that tell of another one; the ids of the actors that an actor is not. */
    z.strictObject({ do: z.literal('split'), id: z.string(), off: z.array(z.string()).min(1) }),
    z.strictObject({ do: z.literal('annotate'), id: z.string(), note: z.string().trim().min(1).max(10_000) }),
  ]),
});
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;

/** A correction as it is kept: what, by whom, when, why. Never changed; undone by being taken out. */
export const Correction = z.object({
  /** `correction:` and a mark of its content. */
  id: z.string(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  author: z.string().min(1),
  reason: z.string().min(1),
  what: CorrectionAct,
});
export type Correction = z.infer<typeof Correction>;

/** A correction with what it bears on in the record at hand. */
export const RecordCorrection = Correction.extend({
  /** Ids of facts, actors and documents of this record; empty where no text of it says any more what was corrected. */
  bearsOn: z.array(z.string()),
});
export type RecordCorrection = z.infer<typeof RecordCorrection>;

/** The file that corrections travel in. */
export const CorrectionFile = z.object({
  format: z.literal('entente-corrections/1'),
  corrections: z.array(Correction),
});
export type CorrectionFile = z.infer<typeof CorrectionFile>;
