import { z } from '@hono/zod-openapi';
import { EntryType } from './entry.ts';
import { ActorName } from './names.ts';

/** What the record holds, in numbers and names. */
export const Summary = z
  .object({
    counts: z.object({
      documents: z.int(),
      /** Lines of the timeline: events, claims and steps of agreements. */
      facts: z.int(),
      textGroups: z.int(),
      origins: z.int(),
      events: z.int(),
      claims: z.int(),
      agreements: z.int(),
      /** By the coverage or by the table of known treaties. */
      agreementsInForce: z.int(),
      contradictions: z.int(),
      promises: z.int(),
      promisesOverdue: z.int(),
    }),
    /** First and last day that a dated fact touches; null ends where none is told. */
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    published: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    /** The publishers of most documents, and how many more there are. */
    outlets: z.object({ names: z.array(z.string()), others: z.int().nonnegative() }),
    actors: z.array(ActorName.extend({ id: z.string(), facts: z.int() })),
    types: z.array(z.object({ type: EntryType, facts: z.int() })),
  })
  .openapi('Summary');
export type Summary = z.infer<typeof Summary>;
