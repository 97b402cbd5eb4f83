import { z } from '@hono/zod-openapi';
import { Contradiction, Dimension, EventType, FactStatus, Origin, Quantity, Shift } from '../../model/index.ts';
import { DisputeSide } from './dispute.ts';
import { DocumentCard } from './document.ts';
import { QuotedEvidence } from './fact.ts';
import { ActorNames } from './names.ts';
import { FactRef, Subject } from './subject.ts';

/** Who stands behind a value, and in which words. */
const voiced = {
  /** The first few. */
  facts: z.array(FactRef),
  /** Empty where the articles speak for themselves. */
  origins: z.array(Origin),
  /** First and last day of publication; one where they are the same, none where no document has one. */
  published: z.array(z.string()).max(2),
  documents: z.int().nonnegative(),
  /** Of several articles those that stand first; all of them stand behind the facts. */
  sentences: z.array(QuotedEvidence),
};

/** Facts that cannot both hold, side by side. */
export const Opposition = z
  .object({
    id: z.string(),
    kind: Contradiction.shape.kind,
    about: Subject,
    sides: z.array(z.object({ ...DisputeSide.shape, ...voiced })),
  })
  .openapi('Opposition');
export type Opposition = z.infer<typeof Opposition>;

/** A stretch of the contradictions, by what they are about; `kinds` counts all. */
export const Contradictions = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    kinds: z.partialRecord(Contradiction.shape.kind, z.int().positive()),
    contradictions: z.array(Opposition),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Contradictions');
export type Contradictions = z.infer<typeof Contradictions>;

/** What moved over time, and contradicts nothing. */
export const Shifts = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    shifts: z.array(
      z.object({
        id: z.string(),
        kind: Shift.shape.kind,
        type: z.enum(EventType.options).nullable(),
        dimension: z.enum(Dimension.options).nullable(),
        sources: z.array(z.string()),
        targets: z.array(z.string()),
        stages: z.array(
          z.object({
            /** null for a number. */
            status: z.enum(FactStatus.options).nullable(),
            quantity: z.object(Quantity.shape).nullable(),
            /** Of a clause: in which words it is told. */
            wording: z.string().nullable(),
            ...voiced,
          }),
        ),
      }),
    ),
    documents: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('Shifts');
export type Shifts = z.infer<typeof Shifts>;
