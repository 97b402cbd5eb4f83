import { z } from '@hono/zod-openapi';
import { DatePrecision, Dimension, Factuality, Mood } from '../../model/index.ts';
import { EntryType } from './entry.ts';
import { ActorNames } from './names.ts';

const indexes = z.array(z.int().nonnegative());

/**
 * The dated lines of the timeline, thin enough to draw tens of thousands of them: a column per field, all of one
 * length and in the order of the first day. What repeats is an index into the lists that stand before it.
 */
export const Marks = z
  .object({
    types: z.array(EntryType),
    dimensions: z.array(Dimension),
    precisions: z.array(DatePrecision),
    factualities: z.array(Factuality),
    moods: z.array(Mood),
    /** Ids of actors; those that `names` lacks are words of a text. */
    actors: z.array(z.string()),
    /** Of the event or claim; of the agreement for a step. */
    id: z.array(z.string()),
    type: indexes,
    /** Days since 1970-01-01, both ends included; null: open on that side. */
    from: z.array(z.int().nullable()),
    to: z.array(z.int().nullable()),
    precision: indexes,
    dimension: z.array(indexes),
    source: z.array(indexes),
    target: z.array(indexes),
    factuality: indexes,
    mood: indexes,
    /** 1 where only others vouch for it, 0 where an article says it in its own name. */
    attributed: z.array(z.int().min(0).max(1)),
    /** Independent origins; null for a step, whose origins are not counted. */
    support: z.array(z.int().nonnegative().nullable()),
    /** How many lines pass the filters and have no date. */
    undated: z.int().nonnegative(),
    names: ActorNames,
  })
  .openapi('Marks');
export type Marks = z.infer<typeof Marks>;
