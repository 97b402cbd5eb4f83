import { z } from '@hono/zod-openapi';
import { Entry } from './entry.ts';
import { ActorNames } from './names.ts';

/** The questions of number that the coverage answers, that with most answers first. */
export const Board = z
  .object({
    questions: z.array(
      z.object({
        unit: z.string(),
        /** Whom it is about. */
        actors: z.array(z.string()),
        /** Who gives a number, first published first. */
        answers: z.array(Entry),
        /** Who denies or evades. */
        others: z.array(Entry),
      }),
    ),
    actors: ActorNames,
  })
  .openapi('Board');
export type Board = z.infer<typeof Board>;
