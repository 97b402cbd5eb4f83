import { z } from 'zod';
import { NamesByLanguage, Provenance, StateCode } from './provenance.ts';

/**
 * Collective actors and anaphoric groups of the press. `bloc`: a known list; `pair`: two states;
 * `vague`: no fixed list — never turn it silently into states, keep the group as the actor.
 */
export const Group = Provenance.extend({
  id: z.string().regex(/^group:[a-z0-9-]+$/, 'a group is group: and lower-case letters, digits and hyphens'),
  names: NamesByLanguage,
  kind: z.enum(['bloc', 'pair', 'vague']),
  members: z.array(StateCode).nullable(),
  /** A hint for a reader, not a membership. */
  members_hint: z.array(StateCode).optional(),
  /** The organisation whose members were copied; for another date read them there. */
  same_as: z.string().optional(),
}).strict();
export type Group = z.infer<typeof Group>;
