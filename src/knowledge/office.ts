import { z } from 'zod';
import { Provenance, StateCode, WordsByLanguage } from './provenance.ts';

/** An office that a person can hold, with its labels; `knowledge/offices.yaml`. */
export const Office = Provenance.extend({
  id: z.string().regex(/^[a-z-]+$/, 'an office is lower-case letters and hyphens'),
  label_fr: z.string(),
  label_en: z.string(),
  /** Words that in these states name this office although elsewhere they name another. */
  here: z.array(WordsByLanguage.extend({ in: z.array(StateCode).min(1) }).strict()).optional(),
}).strict();
export type Office = z.infer<typeof Office>;
