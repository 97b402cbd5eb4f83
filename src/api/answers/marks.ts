import { z } from '@hono/zod-openapi';
import { DatePrecision, Dimension, Factuality, Mood } from '../../model/index.ts';
import { EntryType } from './entry.ts';
import { ActorNames } from './names.ts';

const indexes = z.array(z.int().nonnegative());

const Stretch = z.object({ from: z.number(), to: z.number() });
/** By tone: cooperation, conflict, steps of agreements, claims; empty where no line has it. */
const density = z.array(z.array(z.number()));

/** What is told of many lines, by what is in view; days since 1970-01-01. */
const LanesInView = z
  .object({
    /** From the first day to the last of all. */
    extent: Stretch,
    /** Where four lines in five begin. */
    story: Stretch,
    /** What is told: the view with as much before and after it. */
    window: Stretch,
    /** How many lines the columns of the whole extent hold. */
    strip: density,
    /** The place of each mark among all dated lines. */
    place: indexes,
    lanes: z.array(
      z.object({
        /** A dimension, an actor, `pact`, `said` or `other`. */
        key: z.string(),
        /** All lines of the lane. */
        count: z.int(),
        /** Numbers of its marks in the columns; null where they are too many to be told apart. */
        marks: indexes.nullable(),
        /** How many lines the columns of the window hold, where they are too many. */
        density,
        /** How many lines in view last so much longer than it that they are no marks. */
        wide: z.int(),
      }),
    ),
  })
  .openapi('LanesInView');
export type LanesInView = z.infer<typeof LanesInView>;

/**
 * The dated lines of the timeline, thin enough to draw tens of thousands of them: a column per field, all of one
 * length and in the order of the first day. What repeats is an index into the lists that stand before it.
 */
export const Marks = z
  .object({
    types: z.array(EntryType),
    modes: z.array(z.string()),
    dimensions: z.array(Dimension),
    precisions: z.array(DatePrecision),
    factualities: z.array(Factuality),
    moods: z.array(Mood),
    /** Ids of actors; those that `names` lacks are words of a text. */
    actors: z.array(z.string()),
    /** Of the event or claim; of the agreement for a step. */
    id: z.array(z.string()),
    type: indexes,
    /** null: of no mode. */
    mode: z.array(z.int().nonnegative().nullable()),
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
    /** Where the lines are many, the columns hold only those in view that can be told apart; null: all of them. */
    inView: LanesInView.nullable(),
  })
  .openapi('Marks');
export type Marks = z.infer<typeof Marks>;

/** The line that one comes to in a lane, as columns of one; empty where the lane ends. */
export const MarkBeside = z.object({ place: z.int().nullable(), mark: Marks }).openapi('MarkBeside');
export type MarkBeside = z.infer<typeof MarkBeside>;
