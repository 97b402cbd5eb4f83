import { z } from 'zod';

/** A number as told: «environ 11.000 soldats» is 11000..11000 approximate; «des milliers» is 1000..null approximate. */
export const Quantity = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Lower-case English noun in the plural: soldiers, missiles, shells, USD, km … */
  unit: z.string(),
  approximate: z.boolean(),
});
export type Quantity = z.infer<typeof Quantity>;
