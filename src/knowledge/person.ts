import { z } from 'zod';
import { PartialDate, Provenance } from './provenance.ts';

export const OfficeTerm = z.strictObject({
  /** An id of `knowledge/offices.yaml`. */
  office: z.string(),
  /** The state or body of this office, where it is another than the person’s (a prime minister who went to NATO). */
  of: z.string().optional(),
  title_fr: z.string(),
  title_en: z.string(),
  from: PartialDate,
  /** null: still held on the day of `as_of`. */
  to: PartialDate.nullable(),
});
export type OfficeTerm = z.infer<typeof OfficeTerm>;

/** Someone whom coverage names by office or family name alone; `knowledge/people/<state>.yaml`. */
export const Person = Provenance.extend({
  id: z.string().regex(/^person:[a-z0-9-]+$/, 'a person is person: and lower-case letters, digits and hyphens'),
  names: z.strictObject({ fr: z.string(), en: z.string() }),
  aliases: z.array(z.string()),
  gender: z.enum(['m', 'f']),
  /** The state, or the organisation (`org:nato`), that the person speaks for. */
  of: z.string(),
  offices: z.array(OfficeTerm),
}).strict();
export type Person = z.infer<typeof Person>;
