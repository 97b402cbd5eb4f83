import { z } from 'zod';
import { Provenance, StateCode } from './provenance.ts';

export const Figure = z.strictObject({
  value: z.number().nonnegative(),
  year: z.int(),
  source: z.string(),
  note: z.string().optional(),
});
export type Figure = z.infer<typeof Figure>;

/**
 * Published figures for the share-of-capability line; `knowledge/capabilities/<region>.yaml`.
 * null is not published, not verified or not applicable, never zero. Money in current US dollars, the rest in heads.
 */
export const Capability = Provenance.extend({
  state: StateCode,
  population: Figure,
  gdp_usd: Figure.nullable(),
  military_expenditure_usd: Figure.nullable(),
  /** A last figure older than 2018; it should not enter a share. */
  military_expenditure_last_published: Figure.optional(),
  active_personnel: Figure.nullable(),
  reserve_personnel: Figure.nullable(),
  nuclear_warheads: Figure.nullable(),
  un_security_council_permanent: z.boolean(),
}).strict();
export type Capability = z.infer<typeof Capability>;
