import { z } from 'zod';
import { Bound, Condition } from './clause.ts';
import { Provenance } from './provenance.ts';
import { Duty, Trigger } from './treaty.ts';

/** What a word means, to show beside it. */
const Meaning = z.strictObject({ en: z.string(), fr: z.string() });

/**
 * The words of a clause with their meaning, and what they would be in the two codings that scholars use;
 * `knowledge/obligations.yaml`. Every word of the schemas has an entry.
 */
export const Obligations = Provenance.extend({
  duties: z.record(
    Duty,
    z.strictObject({
      /** ATOP’s obligation; null: ATOP codes it elsewhere or not at all. */
      atop: z.enum(['defence', 'neutrality', 'nonaggression', 'consultation']).nullable(),
      /** The type of the Correlates of War. */
      cow: z.enum(['defence', 'neutrality', 'nonaggression', 'entente']).nullable(),
      means: Meaning,
    }),
  ),
  triggers: z.record(Trigger, Meaning),
  /** `atop`: the end of the name of ATOP’s variable («conum» in `defconum`), or the whole where only one duty has it. */
  conditions: z.record(Condition, z.strictObject({ atop: z.string().nullable(), means: Meaning })),
  bounds: z.record(Bound, Meaning),
}).strict();
export type Obligations = z.infer<typeof Obligations>;
