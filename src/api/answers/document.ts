import { z } from '@hono/zod-openapi';
import { Block, Note, NoteKind, PublishedBasis, RecordCorrection, TextVersion } from '../../model/index.ts';
import { Entry } from './entry.ts';
import { ActorNames, AgreementNames } from './names.ts';

/** A document in a list: everything but its text. */
export const DocumentCard = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    /** The first words of a text without a title. */
    opening: z.string().nullable(),
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

/** A stretch of the documents that were asked for. */
export const Documents = z
  .object({ total: z.int().nonnegative(), offset: z.int().nonnegative(), documents: z.array(DocumentCard) })
  .openapi('Documents');
export type Documents = z.infer<typeof Documents>;

/** Texts that share their words: that which was likely first, and what others made of it, by day, undated ones last. */
const Family = z
  .object({
    id: z.string(),
    /** How many texts there are, the first included. */
    texts: z.int().positive(),
    first: DocumentCard,
    /** The earliest of the others. */
    others: z.array(DocumentCard),
  })
  .openapi('Family');
export type Family = z.infer<typeof Family>;

/** What one publisher brought. */
const Outlet = z
  .object({
    /** null: nobody is named. */
    publisher: z.string().nullable(),
    texts: z.int().positive(),
    /** Texts that stand alone or were likely first. */
    own: z.int().nonnegative(),
    facts: z.int().nonnegative(),
    /** How many facts no other publisher tells, and some of them. */
    alone: z.int().nonnegative(),
    aloneFacts: z.array(Entry),
    notes: z.array(z.object({ kind: NoteKind, count: z.int().positive() })),
    /** The last published of its texts. */
    documents: z.array(DocumentCard),
  })
  .openapi('Outlet');
export type Outlet = z.infer<typeof Outlet>;

/** The largest families of texts and the publishers with most texts, and how many there are of each. */
export const SourcesAnswer = z
  .object({
    families: z.array(Family),
    familiesTotal: z.int().nonnegative(),
    outlets: z.array(Outlet),
    outletsTotal: z.int().nonnegative(),
    actors: ActorNames,
  })
  .openapi('Sources');
export type SourcesAnswer = z.infer<typeof SourcesAnswer>;

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
