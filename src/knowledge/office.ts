import { z } from 'zod';
import { Provenance, StateCode, WordsByLanguage } from './provenance.ts';

/** An office that a person can hold, and the words that name its holder; `knowledge/offices.yaml`. */
export const Office = Provenance.extend({
  id: z.string().regex(/^[a-z-]+$/, 'an office is lower-case letters and hyphens'),
  label_fr: z.string(),
  label_en: z.string(),
  words: z.array(
    WordsByLanguage.extend({
      /** Only of these states or bodies (`org:eu`); without it, of all … */
      in: z.array(z.string()).min(1).optional(),
      /** … but of these: in Iran the president is not the head of state. */
      not_in: z.array(StateCode).min(1).optional(),
    }).strict(),
  ),
}).strict();
export type Office = z.infer<typeof Office>;
