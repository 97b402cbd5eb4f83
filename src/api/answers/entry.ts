import { z } from '@hono/zod-openapi';
import {
  ClaimKind,
  DateSpan,
  Dimension,
  EventType,
  Factuality,
  Mood,
  Origin,
  Quantity,
  StepKind,
} from '../../model/index.ts';
import { Names } from './names.ts';

/** What a line of the timeline may be: a PLOVER type (an event), a step of an agreement, or a kind of claim. */
export const EntryType = z.union([EventType, StepKind, ClaimKind]).openapi('EntryType');
export type EntryType = z.infer<typeof EntryType>;

/** The sentence that stands for a fact in a list, with where it was published. */
export const Excerpt = z
  .object({
    document: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    text: z.string(),
  })
  .openapi('Excerpt');
export type Excerpt = z.infer<typeof Excerpt>;

/** One event, step of an agreement, or claim as a line of a list. */
export const Entry = z
  .object({
    /** Of the event or claim; of the agreement for a step. */
    id: z.string(),
    kind: z.enum(['event', 'step', 'claim']),
    type: EntryType,
    mode: z.string().nullable(),
    dimensions: z.array(Dimension),
    sources: z.array(z.string()),
    targets: z.array(z.string()),
    /** Claims: who says it, an actor id or words; null: the author. */
    speaker: z.string().nullable(),
    date: DateSpan.nullable(),
    /** Where it stands in a list: EDTF `2024-06`, `2024` (no month told), `196X`; null: undated. */
    period: z.string().nullable(),
    place: Names.nullable(),
    /** Id of a place of the knowledge tables, a state, or the words of the text. */
    placeId: z.string().nullable(),
    quantity: Quantity.nullable(),
    factuality: Factuality,
    mood: Mood,
    origins: z.array(Origin),
    /** Null for a step: its origins are not counted. */
    independentOrigins: z.int().nonnegative().nullable(),
    /** How many documents tell it. */
    documents: z.int().nonnegative(),
    agreement: z.string().nullable(),
    /** The first name of that agreement. */
    agreementNames: Names.nullable(),
    /** Whether people corrected it. */
    corrected: z.boolean(),
    excerpt: Excerpt,
  })
  .openapi('Entry');
export type Entry = z.infer<typeof Entry>;
