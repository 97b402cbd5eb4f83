import { z } from 'zod';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Claim } from './claim.ts';
import { Note } from './document.ts';
import { EventCore } from './event.ts';
import { Trace } from './trace.ts';

/**
 * What one document says: the pure result of reading it. Ids of facts are local to the document
 * (`e1042`, `a77`, `c310`: a letter and the offset of the words they rest on).
 */
export const Reading = z.object({
  document: z.string(),
  /** Version of the reader and hash of the knowledge it read with; a reading is stale when they differ. */
  reader: z.string(),
  knowledge: z.string(),
  actors: z.array(Actor),
  events: z.array(EventCore),
  agreements: z.array(Agreement),
  claims: z.array(Claim),
  notes: z.array(Note),
  /** By id of the fact. */
  traces: z.record(z.string(), Trace),
});
export type Reading = z.infer<typeof Reading>;
