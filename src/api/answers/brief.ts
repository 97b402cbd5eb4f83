import { z } from '@hono/zod-openapi';
import { AgreementKind, DateSpan, FactStatus, Factuality, PromiseRecord, StepKind } from '../../model/index.ts';
import { Dispute } from './dispute.ts';
import { DocumentCard } from './document.ts';
import { Entry } from './entry.ts';
import { QuotedEvidence } from './fact.ts';
import { ActorNames, AgreementNames } from './names.ts';

/** Numbers of the sources at the end, from 1. */
const sources = z.array(z.int().positive());
const Line = z.object({ entry: Entry, sources });

const cited = {
  /** The sentences by their number, from 1. */
  sources: z.array(QuotedEvidence),
  /** Where the sentences were published. */
  documents: z.array(DocumentCard),
};

/** What one would put before an editor, every line with the numbers of its sources. */
export const Brief = z
  .object({
    since: z.string().nullable(),
    until: z.string().nullable(),
    news: z.array(
      Line.extend({
        on: z.string(),
        why: z.enum(['fact', 'status', 'origin']),
        status: z.enum(FactStatus.options).nullable(),
      }),
    ),
    agreements: z.array(
      z.object({
        id: z.string(),
        names: AgreementNames,
        kinds: z.array(AgreementKind),
        parties: z.array(z.string()),
        sources,
        steps: z.array(
          z.object({
            step: StepKind,
            by: z.array(z.string()),
            date: DateSpan.nullable(),
            factuality: Factuality,
            sources,
          }),
        ),
        /** What the table of known treaties says, as partial dates. */
        known: z
          .object({ signed: z.string(), inForce: z.string().nullable(), ended: z.string().nullable() })
          .nullable(),
      }),
    ),
    figures: z.array(
      z.object({ unit: z.string(), actors: z.array(z.string()), answers: z.array(Line), others: z.array(Line) }),
    ),
    contradictions: z.array(z.object({ dispute: Dispute, sides: z.array(sources) })),
    promises: z.array(z.object({ promise: z.object(PromiseRecord.shape), sources })),
    actors: ActorNames,
    ...cited,
  })
  .openapi('Brief');
export type Brief = z.infer<typeof Brief>;

/** The sentences that some facts rest on, numbered in the order in which the facts were asked for. */
export const Cited = z.object({ facts: z.array(z.object({ fact: z.string(), sources })), ...cited }).openapi('Cited');
export type Cited = z.infer<typeof Cited>;
