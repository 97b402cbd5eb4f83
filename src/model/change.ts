import { z } from 'zod';
import { StepKind } from './agreement.ts';
import { DateSpan } from './date.ts';
import { Evidence } from './evidence.ts';
import { Factuality, Mood, Origin } from './factuality.ts';
import { PromiseRecord } from './record.ts';

const Sureness = z.object({ factuality: Factuality, mood: Mood });

/** What every change says: the fact as the later record has it, and the words that were published since. */
const common = {
  /** Id in the later record. */
  fact: z.string(),
  /** First day on which what brings the change was published. */
  on: z.iso.date(),
  evidence: z.array(Evidence),
};

/** What one day's record has that an earlier day's had not, or had otherwise. */
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fact'), of: z.enum(['event', 'agreement', 'claim']), ...common }),
  z.object({
    kind: z.literal('origin'),
    of: z.enum(['event', 'claim']),
    ...common,
    /** Those who had not said so before. */
    origins: z.array(Origin).min(1),
  }),
  z.object({
    kind: z.literal('status'),
    of: z.enum(['event', 'claim']),
    ...common,
    before: Sureness,
    after: Sureness,
  }),
  z.object({
    kind: z.literal('step'),
    of: z.literal('agreement'),
    ...common,
    step: StepKind,
    by: z.array(z.string()),
    date: DateSpan.nullable(),
    factuality: Factuality,
  }),
  z.object({ kind: z.literal('contradiction'), of: z.literal('contradiction'), ...common }),
  z.object({
    kind: z.literal('promise'),
    of: z.literal('promise'),
    ...common,
    /** null: it had not been given. */
    before: PromiseRecord.shape.state.nullable(),
    after: PromiseRecord.shape.state,
  }),
]);
export type Change = z.infer<typeof Change>;
