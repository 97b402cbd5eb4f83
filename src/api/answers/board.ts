import { z } from '@hono/zod-openapi';
import { Entry } from './entry.ts';
import { ActorNames } from './names.ts';

/** The questions of number that the coverage answers, that with most answers first. */
export const Board = z
  .object({
    /** How many questions there are. */
    total: z.int().nonnegative(),
    questions: z.array(
      z.object({
        unit: z.string(),
        /** Whom it is about. */
        actors: z.array(z.string()),
        /** How many give a number, and from how many origins these come. */
        total: z.int().nonnegative(),
        origins: z.int().nonnegative(),
        /** Who gives a number, first published first; as many as were asked for. */
        answers: z.array(Entry),
        /** Who denies or evades; as many as were asked for. */
        others: z.array(Entry),
        othersTotal: z.int().nonnegative(),
      }),
    ),
    actors: ActorNames,
  })
  .openapi('Board');
export type Board = z.infer<typeof Board>;
