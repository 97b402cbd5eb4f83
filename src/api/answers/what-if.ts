import { z } from '@hono/zod-openapi';
import { Assumption, Fact, WhatIf } from '../../analysis/index.ts';
import { Treaty } from '../../knowledge/index.ts';
import { ActorNames, Names } from './names.ts';

/** A clause that an answer names, so that it can be told without a second question. */
export const NamedClause = z.object({
  treaty: z.string(),
  article: z.string().nullable(),
  duty: z.string(),
  names: Names,
  summary: z.object({ fr: z.string(), en: z.string() }),
});

export type NamedClause = z.infer<typeof NamedClause>;

/** Who is bound to do what if something happens, with the clauses and the names to tell it. */
export const WhatIfAnswer = z
  .object({
    ...WhatIf.shape,
    /** What was assumed, with the question in words. */
    assumed: z.array(z.object({ id: z.string(), text: z.string(), holds: z.boolean() })),
    clauses: z.array(NamedClause),
    actors: ActorNames,
  })
  .openapi('WhatIf');
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;

/** Runs that a server plays through at once; a command line may play more. */
const mostRuns = 20_000;

const rate = z.number().min(0).max(1);

/** What is asked: a line in English or French, or the facts themselves. */
export const AskedWhatIf = z
  .strictObject({
    question: z.string().min(1).max(500).optional(),
    facts: z.array(Fact).min(1).max(20).optional(),
    on: z.iso.date().optional(),
    assumptions: z.array(Assumption).max(200).default([]),
    dormant: z.boolean().default(false),
    /** Also the agreements that only the articles of the record tell. */
    coverage: z.boolean().default(false),
    simulate: z
      .strictObject({
        runs: z.int().min(1).max(mostRuns),
        honour: rate,
        open: rate.optional(),
        seed: z.int().min(0).optional(),
      })
      .optional(),
  })
  .openapi('AskedWhatIf');
export type AskedWhatIf = z.infer<typeof AskedWhatIf>;

/** The states that may be asked about on a day, each with where its capital is. */
export const States = z
  .object({
    states: z.array(
      z.object({
        id: z.string(),
        names: z.object({ fr: z.string(), en: z.string() }),
        /** ISO 3166-1 numeric, as maps have it. */
        numeric: z.string().nullable(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
      }),
    ),
  })
  .openapi('States');
export type States = z.infer<typeof States>;

const known = Treaty.shape;

/** A treaty as a list shows it. */
const TreatyCard = z
  .object({
    id: known.id,
    names: known.names,
    parties: z.array(z.string()),
    kind: known.kind,
    signed: z.string(),
    in_force: z.string().nullable(),
    ended: z.string().nullable(),
    certainty: known.certainty,
  })
  .openapi('TreatyCard');
export type TreatyCard = z.infer<typeof TreatyCard>;

export const Treaties = z.object({ treaties: z.array(TreatyCard), actors: ActorNames }).openapi('Treaties');

/** A treaty with its clauses, as the tables have it. */
export const TreatyDetail = z.object({ treaty: z.object(known), actors: ActorNames }).openapi('TreatyDetail');
export type TreatyDetail = z.infer<typeof TreatyDetail>;
