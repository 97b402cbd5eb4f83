import { z } from '@hono/zod-openapi';
import { ActorNames, AgreementNames, Names } from './names.ts';

const Month = z.string().nullable().openapi({ description: '`2024-06`; null: undated.' });

/** What two actors do with and against each other by month, and what binds them. */
export const RelationLine = z
  .object({
    a: z.string(),
    b: z.string(),
    months: z.array(z.object({ month: Month, cooperation: z.int(), conflict: z.int() })),
    pacts: z.array(z.object({ id: z.string(), since: z.string().nullable(), until: z.string().nullable() })),
  })
  .openapi('Relation');
export type RelationLine = z.infer<typeof RelationLine>;

/** The network of a record: relations, and how to name what stands in them. */
export const Relations = z
  .object({ relations: z.array(RelationLine), agreements: z.record(z.string(), AgreementNames), actors: ActorNames })
  .openapi('Relations');
export type Relations = z.infer<typeof Relations>;

/** Where facts are told to have happened; `words` where no table knows the place, `state` where only the state is told. */
export const MapPlace = z
  .object({
    id: z.string(),
    names: Names,
    kind: z.enum(['city', 'region', 'seat-of-power', 'base', 'sea', 'strait', 'building', 'other', 'state', 'words']),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    /** ISO 3166-1 numeric code of a state, as maps name their shapes. */
    numeric: z.string().nullable(),
    months: z.array(z.object({ month: Month, cooperation: z.int(), conflict: z.int(), pact: z.int(), said: z.int() })),
  })
  .openapi('MapPlace');
export type MapPlace = z.infer<typeof MapPlace>;

/** The facts of a record by place, and the relations between its states. */
export const PlaceMap = Relations.extend({
  places: z.array(MapPlace),
  /** The states that stand in a relation: their shape, and their capital for those that have none any more. */
  states: z.array(
    z.object({
      id: z.string(),
      numeric: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    }),
  ),
  /** How many facts name no place. */
  unplaced: z.int().nonnegative(),
}).openapi('PlaceMap');
export type PlaceMap = z.infer<typeof PlaceMap>;

/** Attacks that a reader of an agreement asks about first, both sides as they stand in a sentence. */
export const Rivals = z
  .object({
    rivals: z.array(
      z.object({
        by: z.string(),
        against: z.string(),
        conflict: z.int(),
        byWords: z.string().openapi({ description: '«la Corée du Sud», “the United States”.' }),
        againstWords: z.string(),
      }),
    ),
  })
  .openapi('Rivals');
export type Rivals = z.infer<typeof Rivals>;
