import { z } from '@hono/zod-openapi';
import { Dimension, FactStatus } from '../../model/index.ts';
import { Entry } from './entry.ts';
import { ActorNames } from './names.ts';

const tide = { cooperation: z.int().nonnegative(), conflict: z.int().nonnegative() };

/** The relation by month or year on PLOVER's scale, from -10 (conflict) to +10 (cooperation). */
export const Intensity = z
  .object({
    periods: z.array(
      z.object({
        /** `2024-06`, or `2024`. */
        period: z.string(),
        ...tide,
        median: z.number(),
        weights: z.array(z.object({ weight: z.number(), events: z.int().positive() })),
        dimensions: z.array(z.object({ dimension: z.enum(Dimension.options), ...tide })),
      }),
    ),
    /** Events that happened, whose date is wider than a period or not told. */
    vague: z.int().nonnegative(),
  })
  .openapi('Intensity');
export type Intensity = z.infer<typeof Intensity>;

/** What the last days of coverage brought, the weightiest first. */
export const News = z
  .object({
    since: z.string().nullable(),
    until: z.string().nullable(),
    total: z.int().nonnegative(),
    news: z.array(
      z.object({
        on: z.string(),
        why: z.enum(['fact', 'status', 'origin']),
        status: z.enum(FactStatus.options).nullable(),
        entry: Entry,
      }),
    ),
    actors: ActorNames,
  })
  .openapi('News');
export type News = z.infer<typeof News>;

/** Relations that the record tells much about. */
export const Dossiers = z
  .object({
    dossiers: z.array(
      z.object({
        actors: z.array(z.string()),
        facts: z.int().positive(),
        /** The months in which most of it lies. */
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    actors: ActorNames,
  })
  .openapi('Dossiers');
export type Dossiers = z.infer<typeof Dossiers>;
