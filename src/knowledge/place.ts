import { z } from 'zod';
import { NamesByLanguage, Provenance, StateCode } from './provenance.ts';

/** A place that is no state; `knowledge/places/<state>.yaml`, `shared.yaml` for high seas, borders and disputed land. */
export const Place = Provenance.extend({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a place is lower-case letters, digits and hyphens'),
  names: NamesByLanguage,
  kind: z.enum(['city', 'region', 'seat-of-power', 'base', 'sea', 'strait', 'building', 'other']),
  capital_of: StateCode.optional(),
  /** The state whose territory it is under the most widely recognised claim. */
  in: StateCode.nullable(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** Actor ids that the word means when it speaks, decides or acts («Moscou annonce»), most frequent first. */
  stands_for: z.array(z.string()),
}).strict();
export type Place = z.infer<typeof Place>;
