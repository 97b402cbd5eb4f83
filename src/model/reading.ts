import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Claim } from './claim.ts';
import { Note } from './document.ts';
import { EventCore } from './event.ts';
import { Trace } from './trace.ts';

/** An actor as one text names it. */
export const ReadActor = Actor.extend({
  /** Ids of actors that a person said it is not, whatever the names; a reader never sets it. */
  not: z.array(z.string()).optional(),
});
export type ReadActor = z.infer<typeof ReadActor>;

/** Which mentions of a fact a person put together or took apart: the id of the last correction that says so. */
export const Ruled = z.object({ together: z.string().nullable(), apart: z.string().nullable() });
export type Ruled = z.infer<typeof Ruled>;

/**
 * What one document says: the pure result of reading it. Ids of facts are local to the document
 * (`e1042`, `a77`, `c310`: a letter and the offset of the words they rest on).
 */
export const Reading = z.object({
  document: z.string(),
  /** Version of the reader and hash of the knowledge it read with; a reading is stale when they differ. */
  reader: z.string(),
  knowledge: z.string(),
  actors: z.array(ReadActor),
  events: z.array(EventCore),
  agreements: z.array(Agreement),
  claims: z.array(Claim),
  notes: z.array(Note),
  /** By id of the fact. */
  traces: z.record(z.string(), Trace),
  /** By id of the fact, where people ruled on it; a reader never sets it. */
  ruled: z.record(z.string(), Ruled).optional(),
});
export type Reading = z.infer<typeof Reading>;
