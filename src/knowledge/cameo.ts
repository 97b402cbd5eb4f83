import { z } from 'zod';

/**
 * Crosswalk from CAMEO codes to PLOVER. A code that is not listed takes its three-digit parent, then its root.
 * Source: CAMEO2PLOVER-2021 (openeventdata/PLOVER, CC BY-SA 4.0).
 */
export const Cameo = z.strictObject({
  roots: z.array(
    z.strictObject({
      cameo: z.string(),
      label_en: z.string(),
      plover: z.string().nullable(),
      /** Where a root splits over several types. */
      plover_any: z.array(z.string()).optional(),
      dropped: z.boolean(),
      note: z.string().optional(),
    }),
  ),
  codes: z.array(
    z.strictObject({
      cameo: z.string(),
      root: z.string(),
      label_en: z.string(),
      plover: z.string(),
      mode: z.string().nullable(),
      contexts: z.array(z.string()),
      mode_in_file: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
});
export type Cameo = z.infer<typeof Cameo>;
