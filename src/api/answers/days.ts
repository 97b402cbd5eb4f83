import { z } from '@hono/zod-openapi';

/** On which days the documents were published: the days that the record can be asked as of. */
export const Days = z
  .object({
    /** In order, only those on which something was published. */
    days: z.array(z.object({ day: z.iso.date(), documents: z.int().positive() })),
    /** Documents whose day nothing tells: no past record holds them. */
    undated: z.int().nonnegative(),
  })
  .openapi('Days');
export type Days = z.infer<typeof Days>;
