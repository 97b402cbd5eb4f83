import { z } from '@hono/zod-openapi';
import { phases } from '../../analysis/index.ts';
import { AgreementDifference, AgreementKind, DateSpan, Origin, Step, StepKind } from '../../model/index.ts';
import { DocumentCard } from './document.ts';
import { QuotedEvidence } from './fact.ts';
import { ActorNames, AgreementNames, Names } from './names.ts';

const Said = z.enum(['coverage', 'table', 'both']);

/** Who stands behind a step or clause. */
const supported = {
  /** Those whom the articles name for it. */
  origins: z.array(Origin),
  /** Those, and each text that says it in its own name; none for what the table alone has. */
  independentOrigins: z.int().nonnegative(),
  documents: z.int().nonnegative(),
};

/** A step of an agreement's life, as the articles tell it, as the table of treaties has it, or both. */
export const LifeStep = z
  .object({
    ...Step.omit({ evidence: true, place: true }).shape,
    place: Names.nullable(),
    said: Said,
    /** When the table has it. */
    known: DateSpan.nullable(),
    /** The articles tell another day than the table. */
    differs: z.boolean(),
    ...supported,
  })
  .openapi('LifeStep');
export type LifeStep = z.infer<typeof LifeStep>;

/** Where an agreement stands; `step` is the place, in its life, of the step that says so. */
export const Standing = z
  .object({
    state: StepKind.nullable(),
    phase: z.enum(phases),
    since: DateSpan.nullable(),
    step: z.int().nonnegative().nullable(),
    sure: z.boolean(),
  })
  .openapi('Standing');
export type Standing = z.infer<typeof Standing>;

const lineage = z.object({ id: z.string().nullable(), names: AgreementNames });

/** An agreement with its life, as a list shows it. */
export const LifeCard = z
  .object({
    id: z.string(),
    kinds: z.array(AgreementKind),
    names: AgreementNames,
    parties: z.array(z.string()),
    steps: z.array(LifeStep),
    standing: Standing,
    /** What it replaces or follows. */
    follows: lineage.nullable(),
    obligations: z.int().nonnegative(),
    differences: z.int().nonnegative(),
    documents: z.int().nonnegative(),
    /** Id of the treaty that it is known to be. */
    treaty: z.string().nullable(),
  })
  .openapi('LifeCard');
export type LifeCard = z.infer<typeof LifeCard>;

/** A stretch of the agreements, those first that most documents speak of; `phases` counts all by where they stand. */
export const Lives = z
  .object({
    total: z.int().nonnegative(),
    offset: z.int().nonnegative(),
    phases: z.record(z.enum(phases), z.int().nonnegative()),
    agreements: z.array(LifeCard),
    actors: ActorNames,
  })
  .openapi('Lives');
export type Lives = z.infer<typeof Lives>;

const sentences = z.array(QuotedEvidence);

/** A duty, for all whom it binds alike. */
export const LifeClause = z
  .object({
    duty: z.string(),
    trigger: z.string(),
    said: Said,
    /** Empty where every party bears it towards every other. */
    bearers: z.array(z.string()),
    beneficiaries: z.array(z.string()),
    mutual: z.boolean(),
    against: z.array(z.string()),
    qualifiers: z.array(z.string()),
    article: z.string().nullable(),
    /** What the table says of it. */
    summary: z.object({ fr: z.string(), en: z.string() }).nullable(),
    conditions: z.array(z.string()),
    bounds: z.array(z.string()),
    differs: z.boolean(),
    ...supported,
    sentences,
  })
  .openapi('LifeClause');
export type LifeClause = z.infer<typeof LifeClause>;

/** An agreement with its life, its clauses and its lineage, and the sentences that each rests on. */
export const LifeDetail = z
  .object({
    ...LifeCard.omit({ steps: true, obligations: true, differences: true }).shape,
    steps: z.array(LifeStep.extend({ sentences })),
    clauses: z.array(LifeClause),
    differences: z.array(AgreementDifference.extend({ sentences })),
    /** What replaces or follows it. */
    followedBy: z.array(lineage),
    /** What the table says of itself; null for what no table knows. */
    table: z
      .object({ asOf: z.string(), certainty: z.string(), checked: z.string(), instrument: z.string() })
      .nullable(),
    cards: z.array(DocumentCard),
    actors: ActorNames,
  })
  .openapi('LifeDetail');
export type LifeDetail = z.infer<typeof LifeDetail>;
