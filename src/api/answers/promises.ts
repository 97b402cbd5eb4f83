import { z } from '@hono/zod-openapi';
import { KeptStep, PromiseRecord } from '../../model/index.ts';
import { DocumentCard } from './document.ts';
import { QuotedEvidence } from './fact.ts';
import { ActorNames } from './names.ts';
import { Subject } from './subject.ts';

/** The step of an agreement that kept a promise, and the sentence that told it first. */
const KeptStepLine = z
  .object({ ...KeptStep.omit({ evidence: true }).shape, sentences: z.array(QuotedEvidence).min(1) })
  .openapi('KeptStep');

/** A promise with what it is about, what kept it, and how the days count. */
export const PromiseLine = z
  .object({
    ...PromiseRecord.omit({ evidence: true, keptBy: true, keptSteps: true, what: true }).shape,
    /** Planned or announced: an event to come; undertaken: a step of an agreement; said: what a speaker says will be. */
    manner: z.enum(['planned', 'announced', 'said']),
    about: Subject,
    keptBy: z.array(Subject),
    /** Where a step of an agreement kept it. */
    keptSteps: z.array(KeptStepLine),
    /** Days from the day it was due to the last one that the record knows; null where it is not overdue. */
    lateBy: z.int().positive().nullable(),
    documents: z.int().positive(),
    sentences: z.array(QuotedEvidence).min(1),
  })
  .openapi('Promise');
export type PromiseLine = z.infer<typeof PromiseLine>;

/** A stretch of the promises; `states` counts all, `day` is the last one that the record knows. */
export const Promises = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    states: z.partialRecord(PromiseRecord.shape.state, z.int().positive()),
    day: z.string().nullable(),
    /** First announcement and last due day of all that are asked for; null where none is told. */
    period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
    promises: z.array(PromiseLine),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Promises');
export type Promises = z.infer<typeof Promises>;
