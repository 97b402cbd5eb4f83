import { z } from '@hono/zod-openapi';
import { Entry } from './entry.ts';
import { AgreementNames } from './names.ts';

/** What a contradiction or promise is about: an event or claim as a line, an agreement, or both. */
export const Subject = z
  .object({ entry: Entry.nullable(), agreement: z.object({ id: z.string(), names: AgreementNames }).nullable() })
  .openapi('Subject');
export type Subject = z.infer<typeof Subject>;

/** A fact to open. */
export const FactRef = z.object({ id: z.string(), kind: z.enum(['event', 'claim', 'agreement']).nullable() });
