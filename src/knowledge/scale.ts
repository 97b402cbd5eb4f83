import { z } from 'zod';

const Quad = z.enum(['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict']);

const Weighted = z.strictObject({
  quad: Quad,
  quad_number: z.int().min(1).max(4),
  /** From -10 (most conflictual) to +10 (most cooperative), after Goldstein (1992). */
  weight: z.number().min(-10).max(10),
  source: z.string(),
  weight_printed: z.number().nullable().optional(),
  note: z.string().optional(),
  label_en: z.string(),
  label_fr: z.string(),
  definition_en: z.string(),
  definition_fr: z.string(),
});

export const ScaleType = Weighted.extend({
  type: z.string(),
  goldstein_mean: z.number(),
  modes: z.array(z.string()),
}).strict();
export type ScaleType = z.infer<typeof ScaleType>;

export const ScaleMode = Weighted.extend({ type: z.string(), mode: z.string() }).strict();
export type ScaleMode = z.infer<typeof ScaleMode>;

/**
 * PLOVER’s types and modes with weights, labels and definitions. Weights are expert judgement on an ordinal idea:
 * sums and means over many events hide more than they show, and a weight says nothing of right or wrong.
 */
export const Scale = z.strictObject({
  quad_classes: z.array(
    z.strictObject({
      quad: Quad,
      quad_number: z.int(),
      label_en: z.string(),
      label_fr: z.string(),
      types: z.array(z.string()),
    }),
  ),
  types: z.array(ScaleType),
  modes: z.array(ScaleMode),
});
export type Scale = z.infer<typeof Scale>;
