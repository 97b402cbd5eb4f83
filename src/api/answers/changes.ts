import { z } from '@hono/zod-openapi';
import { Change } from '../../model/index.ts';
import { ActorNames } from './names.ts';

/** What changed in the record between two days of publication, each with the words that were published since. */
export const Changes = z
  .object({
    since: z.iso.date(),
    until: z.iso.date(),
    /** Documents left out because nothing tells when they were published. */
    undated: z.int().nonnegative(),
    changes: z.array(Change),
    actors: ActorNames,
  })
  .openapi('Changes');
export type Changes = z.infer<typeof Changes>;
