import { z } from '@hono/zod-openapi';
import { Entry } from './entry.ts';
import { ActorNames, AgreementNames } from './names.ts';

const words = z.string().max(500).optional();

/** Something to be added. The bytes of a file are handed over once it is announced. */
const AdditionDraft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), name: z.string().min(1).max(1000) }),
  z.strictObject({ kind: z.literal('address'), address: z.string().min(1).max(4000) }),
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().min(1),
    title: words,
    publisher: words,
    published: z.union([z.iso.date(), z.literal('')]).optional(),
  }),
]);

export const AdditionRequest = z
  .strictObject({ items: z.array(AdditionDraft).min(1).max(5000) })
  .openapi('AdditionRequest');

export const AddedItem = z
  .object({
    number: z.int().nonnegative(),
    kind: z.enum(['file', 'address', 'text']),
    name: z.string(),
    state: z.enum(['waiting', 'reading', 'cancelled', 'added', 'updated', 'unchanged', 'failed']),
    /** Why it failed: a code of `messages/intake.*.json`, and what fills its message. */
    failure: z.object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
    document: z.object({ id: z.string(), title: z.string().nullable() }).nullable(),
    /** Language of a document that is kept but that no reader can read. */
    foreign: z.string().nullable(),
    /** Facts that it tells: those that nothing told before, and the others; null before they are recorded. */
    facts: z.object({ fresh: z.int().nonnegative(), known: z.int().nonnegative() }).nullable(),
  })
  .openapi('AddedItem');
export type AddedItem = z.infer<typeof AddedItem>;

const Advance = z.object({
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Documents a second. */
  rate: z.number(),
  /** Seconds; null where nothing tells. */
  left: z.number().nullable(),
});

/** Facts that nothing told before, with their names. */
const NewFacts = z.object({
  entries: z.array(Entry),
  agreements: z.array(z.object({ id: z.string(), names: AgreementNames, parties: z.array(z.string()) })),
  actors: ActorNames,
  /** How many there are in all. */
  total: z.int().nonnegative(),
});

/** null: it goes on. */
const Ended = z.enum(['done', 'cancelled', 'locked', 'failed']).nullable();

export const AdditionState = z
  .object({ id: z.string(), items: z.array(AddedItem), advance: Advance, facts: NewFacts, ended: Ended })
  .openapi('AdditionState');
export type AdditionState = z.infer<typeof AdditionState>;

/** What is told of an addition as it goes on, one an event: first all, then what changed. */
export type AdditionNews =
  | { readonly kind: 'state'; readonly state: AdditionState }
  | { readonly kind: 'item'; readonly item: AddedItem; readonly advance: AdditionState['advance'] }
  | { readonly kind: 'facts'; readonly facts: AdditionState['facts'] }
  | { readonly kind: 'end'; readonly ended: AdditionState['ended'] };

export const Cancelled = z.object({ cancelled: z.string() }).openapi('Cancelled');
