import { z } from '@hono/zod-openapi';
import { AgreementKind, Step } from '../../model/index.ts';
import { EntryType } from './entry.ts';
import { ActorName, AgreementNames } from './names.ts';

/** An agreement with the steps of its life and nothing more. */
export const AgreementCard = z
  .object({
    id: z.string(),
    kinds: z.array(AgreementKind),
    names: AgreementNames,
    parties: z.array(z.string()),
    steps: z.array(
      Step.omit({ evidence: true }).extend({
        /** How many documents tell the step. */
        documents: z.int().positive(),
      }),
    ),
    obligations: z.int().nonnegative(),
    predecessor: z.string().nullable(),
  })
  .openapi('AgreementCard');
export type AgreementCard = z.infer<typeof AgreementCard>;

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
      contradictions: z.int(),
      promises: z.int(),
      promisesOverdue: z.int(),
    }),
    /** First and last day that a dated fact touches; null ends where none is told. */
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    published: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    actors: z.array(ActorName.extend({ id: z.string(), facts: z.int() })),
    types: z.array(z.object({ type: EntryType, facts: z.int() })),
    /** Those that most documents speak of first. */
    agreements: z.array(AgreementCard),
  })
  .openapi('Summary');
export type Summary = z.infer<typeof Summary>;
