import { z } from '@hono/zod-openapi';
import { Block, Note, PublishedBasis, RecordCorrection, TextVersion } from '../../model/index.ts';
import { Entry } from './entry.ts';
import { ActorNames, AgreementNames } from './names.ts';

/** A document in a list: everything but its text. */
export const DocumentCard = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    publishedBasis: PublishedBasis,
    language: z.string(),
    file: z.string().nullable(),
    textGroup: z.string().nullable(),
    /** What it is to the text of its group that was likely first. */
    version: TextVersion.nullable(),
    /** How many documents share its text, itself included. */
    textGroupSize: z.int().positive(),
    /** How many facts rest on it. */
    facts: z.int().nonnegative(),
    notes: z.array(Note),
  })
  .openapi('DocumentCard');
export type DocumentCard = z.infer<typeof DocumentCard>;

export const Documents = z.object({ documents: z.array(DocumentCard) }).openapi('Documents');

/** A stretch of the text, in UTF-16 code units. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() }).openapi('Span');
export type Span = z.infer<typeof Span>;

/** A fact of the record, enough to name it. */
export const NamedFact = z
  .object({
    kind: z.enum(['event', 'claim', 'agreement']),
    id: z.string(),
    /** Null for an agreement. */
    entry: Entry.nullable(),
    /** Of an agreement; null for others. */
    names: AgreementNames.nullable(),
  })
  .openapi('NamedFact');
export type NamedFact = z.infer<typeof NamedFact>;

/** A fact whose evidence lies in the document, with where. */
export const PlacedFact = NamedFact.extend({
  spans: z.array(Span),
  /** Whether people corrected it. */
  corrected: z.boolean(),
}).openapi('PlacedFact');
export type PlacedFact = z.infer<typeof PlacedFact>;

/** The reader's answer: the whole text, its blocks and the facts that stand in it. */
export const DocumentText = z
  .object({
    document: DocumentCard,
    text: z.string(),
    blocks: z.array(Block),
    facts: z.array(PlacedFact),
    /** The others that share its text, at most thirty, in the order of publication. */
    family: z.array(DocumentCard),
    /** What people said of facts of this text, also of those that are gone for it. */
    corrections: z.array(RecordCorrection),
    actors: ActorNames,
  })
  .openapi('DocumentText');
export type DocumentText = z.infer<typeof DocumentText>;
