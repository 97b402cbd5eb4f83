import { z } from 'zod';

/** Why a fact is there: the rule, its trigger word, each argument and where it was found. Offsets into the document. */
export const Trace = z.object({
  rule: z.string(),
  trigger: z.object({ start: z.int(), end: z.int(), text: z.string() }),
  arguments: z.array(
    z.object({
      slot: z.string(),
      value: z.string(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      /** How the text was understood as that value: name, metonymy, demonym, office, definite, pronoun, inherited … */
      how: z.string(),
    }),
  ),
});
export type Trace = z.infer<typeof Trace>;
