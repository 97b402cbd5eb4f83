import { z } from '@hono/zod-openapi';
import { Contradiction, DateSpan, Factuality, Quantity, StepKind } from '../../model/index.ts';
import { Names } from './names.ts';

/** One side of a contradiction taken apart; `words` is its value as the record has it. */
export const DisputeSide = z
  .object({
    step: StepKind.nullable(),
    date: DateSpan.nullable(),
    quantity: Quantity.nullable(),
    factuality: Factuality.nullable(),
    place: Names.nullable(),
    actors: z.array(Names),
    words: z.string(),
  })
  .openapi('DisputeSide');
export type DisputeSide = z.infer<typeof DisputeSide>;

/** A contradiction with its values, in the same order, ready to be written in any language. */
export const Dispute = Contradiction.extend({ sides: z.array(DisputeSide) }).openapi('Dispute');
export type Dispute = z.infer<typeof Dispute>;
