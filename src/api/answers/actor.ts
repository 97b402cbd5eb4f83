import { z } from '@hono/zod-openapi';
import { RecordActor, RecordCorrection } from '../../model/index.ts';
import { ActorNames, Names } from './names.ts';

/** Who an actor is to the record: names, state, offices, who was put together with it and why, what people said of it. */
export const ActorDetail = z
  .object({
    actor: RecordActor,
    /** As pages name it: the record's names, else those of the knowledge tables. */
    names: Names,
    /** Lines of the timeline in which it acts or is acted on. */
    facts: z.int().nonnegative(),
    /** Facts that go back to its word. */
    said: z.int().nonnegative(),
    /** With whom it stands in facts, most often first. */
    beside: z.array(z.object({ id: z.string(), facts: z.int().positive() })),
    /** What its offices are called, in the order of its roles. */
    offices: z.array(Names),
    corrections: z.array(RecordCorrection),
    actors: ActorNames,
  })
  .openapi('ActorDetail');
export type ActorDetail = z.infer<typeof ActorDetail>;
