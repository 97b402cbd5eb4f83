import { z } from 'zod';
import { PartialDate, Provenance } from './provenance.ts';

/** Who fought, and when where that is not the whole war. States by code, armed groups as `org:…`. */
const Belligerent = z.strictObject({
  actor: z.string(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
});

/**
 * A war, as far as treaties ask for it: an attack that falls in a war under way is not judged like one that begins it.
 * `knowledge/wars.yaml`.
 */
export const War = Provenance.extend({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a war is lower-case letters, digits and hyphens'),
  names: z.strictObject({ en: z.string(), fr: z.string() }),
  from: PartialDate,
  /** The last day; null: not ended as far as was checked. */
  to: PartialDate.nullable(),
  /** Fighting stopped by truce or armistice on that day, without a peace. */
  halted: PartialDate.optional(),
  sides: z.tuple([z.array(Belligerent).min(1), z.array(Belligerent).min(1)]),
  /** Who began it, by the source named; empty where that is disputed or nobody of standing has found it. */
  began: z.array(z.string()),
  /** Who says so, or why nobody is named. */
  began_source: z.string(),
}).strict();
export type War = z.infer<typeof War>;
