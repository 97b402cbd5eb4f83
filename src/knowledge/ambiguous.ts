import { z } from 'zod';

const Table = z.enum(['states', 'people', 'organisations', 'places', 'groups', 'none']);
const Language = z.enum(['fr', 'en']);

const Shared = z.strictObject({
  name: z.string(),
  language: Language,
  folded: z.string(),
  forms: z.array(z.string()).optional(),
  candidates: z.array(z.strictObject({ table: Table, id: z.string(), as: z.array(z.string()) })),
  /** The id to take when nothing in the text decides; null: leave it open and say so. */
  default: z.string().nullable().optional(),
  hint: z.string().optional(),
});

const Trap = z.strictObject({
  name: z.string(),
  language: Language,
  candidates: z.array(z.strictObject({ table: Table, id: z.string().nullable(), what: z.string().optional() })),
  default: z.string().nullable(),
  hint: z.string(),
});

const Contained = z.strictObject({
  name: z.string(),
  language: Language,
  inside: z.array(z.strictObject({ name: z.string(), table: Table, id: z.string() })),
});

/**
 * Names that several entries share, words that are also ordinary words, and names inside longer names:
 * take the longest name first, or «Washington Post» becomes the United States.
 */
export const Ambiguous = z.strictObject({
  shared: z.array(Shared),
  traps: z.array(Trap),
  contained: z.array(Contained),
});
export type Ambiguous = z.infer<typeof Ambiguous>;
