import { z } from '@hono/zod-openapi';
import { Entry } from './entry.ts';
import { ActorNames } from './names.ts';

/** A stretch of the ordered list; `total` counts everything that passes the filters. */
export const Timeline = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    entries: z.array(Entry),
    actors: ActorNames,
  })
  .openapi('Timeline');
export type Timeline = z.infer<typeof Timeline>;
