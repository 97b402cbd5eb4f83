import { z } from '@hono/zod-openapi';
import { PromiseRecord, RecordActor, RecordAgreement, RecordClaim, Shift } from '../../model/index.ts';
import { Dispute } from './dispute.ts';
import { DocumentCard } from './document.ts';
import { QuotedEvidence } from './fact.ts';
import { ActorNames } from './names.ts';

export const Agreements = z.object({ agreements: z.array(RecordAgreement), actors: ActorNames }).openapi('Agreements');

export const Claims = z.object({ claims: z.array(RecordClaim), actors: ActorNames }).openapi('Claims');

export const Actors = z.object({ actors: z.array(RecordActor.extend({ facts: z.int() })) }).openapi('Actors');

/** Both sides with their sentences. `facts` are ids of events, claims or agreements of the record. */
export const Contradictions = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    contradictions: z.array(
      Dispute.extend({
        evidence: z.array(QuotedEvidence),
        facts: z.array(z.object({ id: z.string(), kind: z.enum(['event', 'claim', 'agreement']).nullable() })),
      }),
    ),
    /** What moved over time, and contradicts nothing. */
    shifts: z.array(Shift),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Contradictions');
export type Contradictions = z.infer<typeof Contradictions>;

export const Promises = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    /** How many there are in each state, whichever are asked for. */
    states: z.partialRecord(PromiseRecord.shape.state, z.int().positive()),
    promises: z.array(PromiseRecord.extend({ evidence: z.array(QuotedEvidence) })),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Promises');
export type Promises = z.infer<typeof Promises>;
