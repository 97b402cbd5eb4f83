import { z } from 'zod';

/**
 * A span of a document. Offsets are UTF-16 code units into `Document.text`;
 * `quote` is exactly `text.slice(start, end)` — the store refuses anything else.
 * (W3C Web Annotation: TextPositionSelector with TextQuoteSelector.)
 */
export const Evidence = z.object({
  document: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where evidence stands, as one text: the same place is the same words. */
export const evidencePlace = ({ document, start, end }: Pick<Evidence, 'document' | 'start' | 'end'>): string =>
  `${document} ${start} ${end}`;
