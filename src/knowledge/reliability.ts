import { z } from 'zod';
import { Provenance } from './provenance.ts';

/** A published figure on how often alliance obligations are honoured: a base rate, never a forecast for one pact. */
export const ReliabilityFigure = Provenance.extend({
  id: z.string(),
  authors: z.string(),
  year: z.int(),
  title: z.string(),
  venue: z.string(),
  period: z.string().nullable(),
  /** Where the period is told in words. */
  period_fr: z.string().optional(),
  period_certainty: z.string().optional(),
  measure: z.string(),
  measure_fr: z.string(),
  /** A share between 0 and 1; null where the study gives a finding and no figure. */
  value: z.number().min(0).max(1).nullable(),
  value_note: z.string().optional(),
  kind: z.enum(['defence', 'nonaggression', 'offence', 'neutrality']).optional(),
  findings: z.string().optional(),
}).strict();
export type ReliabilityFigure = z.infer<typeof ReliabilityFigure>;

/** The figures measure different things: never average them; always show definition and period. */
export const Reliability = z.strictObject({
  caution: z.string(),
  figures: z.array(ReliabilityFigure),
  reading_notes: z.array(z.string()),
});
export type Reliability = z.infer<typeof Reliability>;
