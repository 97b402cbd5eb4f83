import { z } from '@hono/zod-openapi';
import { BondAnswer, Fact, Question } from '../../analysis/index.ts';
import { ActorNames } from './names.ts';
import { NamedClause } from './what-if.ts';

/** A clause that something in the coverage may have set in motion, from its first day on. */
const TouchedClause = z.object({
  ...BondAnswer.omit({ state: true, depth: true, because: true, reasons: true }).shape,
  since: z.iso.date(),
  fact: Fact,
  /** Ids of the events that tell it. */
  events: z.array(z.string()),
  /** Who is bound. */
  states: z.array(z.string()),
  questions: z.array(Question.pick({ id: true, text: true })),
});

export const Obligations = z
  .object({ obligations: z.array(TouchedClause), clauses: z.array(NamedClause), actors: ActorNames })
  .openapi('Obligations');
export type Obligations = z.infer<typeof Obligations>;
