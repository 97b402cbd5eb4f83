import { z } from 'zod';
import { Evidence } from './evidence.ts';

export const BlockKind = z.enum(['title', 'heading', 'paragraph', 'list-item', 'table-cell', 'boilerplate']);
export type BlockKind = z.infer<typeof BlockKind>;

/** A stretch of `Document.text`, `text.slice(start, end)`. Blocks are in order and do not overlap. */
export const Block = z.object({
  kind: BlockKind,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Headings: depth from 1. */
  level: z.int().min(1).max(6).optional(),
  /** Table cells: the row they stand in (from 0) and the column (from 0), within their table. */
  row: z.int().nonnegative().optional(),
  column: z.int().nonnegative().optional(),
  /** Table cells: running number of the table in the document. */
  table: z.int().nonnegative().optional(),
});
export type Block = z.infer<typeof Block>;

/** Where the publication date was found. `file` is a date in the name of the file: a weak basis; `correction`: a person gave it. */
export const PublishedBasis = z.enum(['metadata', 'dateline', 'file', 'none', 'correction']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

export const NoteKind = z.enum([
  'damaged-word',
  'unnamed-expert',
  'unsourced-superlative',
  'no-date',
  'language',
  'boilerplate',
]);
export type NoteKind = z.infer<typeof NoteKind>;

/** Something a careful reader would remark on about the document itself. */
export const Note = z.object({ kind: NoteKind, text: z.string(), evidence: z.array(Evidence) });
export type Note = z.infer<typeof Note>;

/** One text as published. Pure data: the same bytes give the same document. */
export const Document = z.object({
  /** `doc:` and 16 hex digits of the SHA-256 of the text with white space folded. */
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  /** Calendar day, `YYYY-MM-DD`, or null where nothing tells it. */
  published: z.iso.date().nullable(),
  publishedBasis: PublishedBasis,
  /** ISO 639-1; what is neither fr nor en is kept but not read. */
  language: z.string(),
  /** The path or address as it was given. */
  file: z.string().nullable(),
  text: z.string(),
  blocks: z.array(Block),
});
export type Document = z.infer<typeof Document>;
