import { z } from 'zod';
import { NamesByLanguage, PartialDate, Provenance, StateCode } from './provenance.ts';

/**
 * A state by the number that the Correlates of War and ATOP projects give it. A number that went over from one state to
 * the next has an entry for each, with its span.
 */
export const CowState = Provenance.extend({
  code: z.int().positive(),
  state: StateCode,
  from: PartialDate.optional(),
  /** The first day outside. */
  to: PartialDate.optional(),
  /** For states of the past that have no entry in `knowledge/states`, and for what others were called then. */
  names: NamesByLanguage.optional(),
}).strict();
export type CowState = z.infer<typeof CowState>;
