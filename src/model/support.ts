import { z } from 'zod';
import { Factuality, Mood, Origin } from './factuality.ts';

/** One independent origin of a fact, with the ways by which its word reached us. */
export const OriginSupport = z.object({
  /** Who speaks with this one voice: an official and the state's media, the authors of one dispatch. */
  origins: z.array(Origin).min(1),
  /** The surest that it said. */
  factuality: Factuality,
  mood: Mood,
  /** First day on which its word was published, or null where no document of it is dated. */
  since: z.iso.date().nullable(),
  /** Each document that has it, with the hands from outlet to agency that it passed through before. */
  chains: z.array(z.object({ document: z.string(), through: z.array(z.string()) })).min(1),
});
export type OriginSupport = z.infer<typeof OriginSupport>;

/**
 * Where a fact stands, from what was published until a day. `told`: an article or a doer says so without reserve;
 * `acknowledged`: a doer says of itself what others had said before; `denied`: someone says that it is not so.
 */
export const FactStatus = z.enum(['possible', 'planned', 'alleged', 'told', 'acknowledged', 'denied']);
export type FactStatus = z.infer<typeof FactStatus>;

/** A day on which a fact came to stand differently. Doubt that comes later changes nothing; a denial stands beside. */
export const StatusChange = z.object({
  /** Day of publication. */
  on: z.iso.date(),
  status: FactStatus,
  /** The surest by that day; of a denial its own. */
  factuality: Factuality,
  /** Whose word made the change. */
  by: z.array(Origin),
  documents: z.array(z.string()).min(1),
});
export type StatusChange = z.infer<typeof StatusChange>;
