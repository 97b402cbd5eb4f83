import { z } from '@hono/zod-openapi';
import { DocumentCard } from './document.ts';
import { QuotedEvidence } from './fact.ts';

/** Passages that texts share word for word though none is a version of another. */
export const SharedWordings = z
  .object({
    /** The most telling first; the places of each by day of publication. */
    passages: z.array(z.object({ places: z.array(QuotedEvidence) })),
    /** The documents that the places lie in. */
    documents: z.array(DocumentCard),
    /** How many texts were compared, one of each group, and how many there are. */
    compared: z.int().nonnegative(),
    texts: z.int().nonnegative(),
  })
  .openapi('SharedWordings');
export type SharedWordings = z.infer<typeof SharedWordings>;
