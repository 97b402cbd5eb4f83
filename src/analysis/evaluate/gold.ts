import { z } from 'zod';

const GoldQuantity = z.object({
  value: z.number().nullable(),
  /** Upper end, where the text gives a range. */
  max: z.number().optional(),
  unit: z.string().nullable(),
  qualifier: z.string().nullish(),
});

/** A clause of an agreement that the fact tells. */
const GoldClause = z.object({ duty: z.string(), trigger: z.string().nullish(), reciprocal: z.boolean().nullish() });

/** One fact that an analyst would keep from a document. */
export const GoldFact = z.object({
  id: z.string(),
  kind: z.enum(['event', 'agreement', 'claim']),
  /** PLOVER type of an event, kind of a claim, matter of an agreement (`defence`, `transport`). */
  type: z.string(),
  /** A step as an analyst writes it: `in force` and `in-force` are one. */
  step: z
    .string()
    .transform((step) =>
      step
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-'),
    )
    .nullish(),
  /** Names as an analyst writes them: ISO codes, persons, groups, «Russian foreign minister (unnamed; = Sergey Lavrov)». */
  source: z.array(z.string()),
  target: z.array(z.string()),
  /** EDTF level 0: `2024-06-19`, `2024-06`, `2024`, `2022-02/2024-11`. */
  date: z.string().nullable(),
  /** `context` and `external`: concluded from beyond the sentence, so that it may be left open. */
  date_basis: z.enum(['text', 'context', 'external', 'none']).nullish(),
  place: z.string().nullish(),
  quantity: GoldQuantity.nullish(),
  attributed_to: z.string().nullish(),
  status: z.enum(['asserted', 'alleged', 'planned', 'hypothetical', 'denied', 'evaded']),
  gist: z.string().optional(),
  /** The first words of the sentence that the fact rests on. */
  sentence_start: z.string(),
  /** The first words of the part of that sentence, where it holds several facts. */
  clause_start: z.string().nullish(),
  /** Line of the text, from 1: tells sentences apart that begin alike. */
  line: z.number().nullish(),
  clause: GoldClause.nullish(),
});
export type GoldFact = z.infer<typeof GoldFact>;

/** The gold facts of one document. */
export const Gold = z.object({
  /** Base name of the file with the text. */
  file: z.string(),
  published: z.string().nullish(),
  facts: z.array(GoldFact),
});
export type Gold = z.infer<typeof Gold>;

/**
 * One parsed JSON file of a gold folder, or null where it is none: such folders also hold notes across documents.
 * @throws Error naming the file and the first field that is wrong
 */
export function parseGold(name: string, json: unknown): Gold | null {
  if (typeof json !== 'object' || json === null || !('facts' in json) || !('file' in json)) return null;
  const { data, error } = Gold.safeParse(json);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  throw new Error(`${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no gold file'}`);
}
