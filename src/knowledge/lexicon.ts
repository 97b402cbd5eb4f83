import { z } from 'zod';
import { AgreementKind, Dimension, Language, StepKind } from '../model/index.ts';
import { WordsByLanguage } from './provenance.ts';
import { Duty, Trigger } from './treaty.ts';

const about = z.string();
const OneLanguage = WordsByLanguage.partial();

const Roles = z.strictObject({
  about,
  roles: z.record(z.string(), WordsByLanguage),
  carriers: WordsByLanguage,
  measures: WordsByLanguage,
  wholes: WordsByLanguage,
  receiving: WordsByLanguage,
  earning: WordsByLanguage,
  provoking: WordsByLanguage,
  bearing: WordsByLanguage,
  subjecting: WordsByLanguage,
  bearingOn: WordsByLanguage,
  undoing: WordsByLanguage,
  leaving: WordsByLanguage,
  lifting: WordsByLanguage,
  support: WordsByLanguage,
  texts: WordsByLanguage,
});

const Classes = z.strictObject({
  about,
  classes: z.record(z.string(), WordsByLanguage.extend({ dimension: Dimension.nullable() })),
  adjectives: z.partialRecord(Dimension, WordsByLanguage),
  offTopic: WordsByLanguage,
  privatePeople: WordsByLanguage,
});

const StateKind = WordsByLanguage.extend({ states: z.array(z.string()).optional() });
/** Nouns for a kind of state; without `states` they mean any. */
export type StateKind = z.infer<typeof StateKind>;

const Descriptions = z.strictObject({
  about,
  collectives: WordsByLanguage,
  persons: WordsByLanguage,
  stateKinds: z.array(StateKind),
  landAdjectives: z.array(StateKind),
  institutions: WordsByLanguage,
  bodies: z.array(WordsByLanguage.extend({ kinds: z.array(z.string()) })),
  insiders: WordsByLanguage,
  /** Those whose «de» tells whom they harmed: «les ravisseurs d'une Italienne». */
  harmers: WordsByLanguage,
  /** Adjectives that tell whose a deed is where a body has no demonym, and the deeds. */
  ofBodies: z.array(WordsByLanguage.extend({ body: z.string(), deeds: WordsByLanguage })),
  conflicts: WordsByLanguage,
  pairs: WordsByLanguage,
  parties: WordsByLanguage,
  triples: WordsByLanguage,
  tripleLeaders: WordsByLanguage,
  pairLeaders: WordsByLanguage,
  delegations: WordsByLanguage,
  /** Whoever serves a leader and is of that one's state. */
  aides: WordsByLanguage,
  portfolios: WordsByLanguage,
  ranks: WordsByLanguage,
  counterparts: WordsByLanguage,
  partners: WordsByLanguage,
  relations: WordsByLanguage,
});

const Agreements = z.strictObject({
  about,
  nouns: WordsByLanguage,
  weakNouns: WordsByLanguage,
  declarations: WordsByLanguage,
  bodies: WordsByLanguage,
  joining: WordsByLanguage,
  members: WordsByLanguage,
  accessions: WordsByLanguage,
  private: WordsByLanguage,
  privateMatters: WordsByLanguage,
  making: WordsByLanguage,
  texts: WordsByLanguage,
  decrees: WordsByLanguage,
  leave: WordsByLanguage,
  chambers: WordsByLanguage,
  pending: WordsByLanguage,
  parliaments: WordsByLanguage,
  likewise: WordsByLanguage,
  happening: WordsByLanguage,
  founding: WordsByLanguage,
  ahead: WordsByLanguage,
  kinds: z.array(WordsByLanguage.extend({ kind: AgreementKind })),
  not: WordsByLanguage,
  steps: z.array(
    z.strictObject({ step: StepKind, verbs: OneLanguage, nouns: OneLanguage, by: z.literal('legislature').optional() }),
  ),
  links: z.strictObject({
    nouns: WordsByLanguage,
    modes: WordsByLanguage,
    openings: WordsByLanguage,
    confirmed: WordsByLanguage,
  }),
  clauses: z.strictObject({
    openers: WordsByLanguage,
    terms: WordsByLanguage,
    termsAlone: WordsByLanguage,
    drafts: WordsByLanguage,
    binding: WordsByLanguage,
    bonds: WordsByLanguage,
    pledging: WordsByLanguage,
    parties: WordsByLanguage,
    under: WordsByLanguage,
    adding: WordsByLanguage,
    exchange: WordsByLanguage,
    partsOf: WordsByLanguage,
    matters: WordsByLanguage,
    formulas: WordsByLanguage,
    duties: z.array(WordsByLanguage.extend({ duty: Duty })),
    triggers: z.array(WordsByLanguage.extend({ trigger: Trigger })),
    reciprocal: WordsByLanguage,
    qualifiers: z.array(WordsByLanguage.extend({ qualifier: z.string() })),
  }),
  lineage: WordsByLanguage,
});

/** What a reporting verb lets conclude about what is said (FactBank, source-introducing predicates). */
export const ReportingClass = z.enum(['assert', 'allege', 'deny', 'foresee', 'fear', 'doubt']);
export type ReportingClass = z.infer<typeof ReportingClass>;

const Attribution = z.strictObject({
  about,
  markers: WordsByLanguage,
  verbs: z.record(ReportingClass, WordsByLanguage),
  weak: WordsByLanguage,
  anonymous: WordsByLanguage,
  persons: WordsByLanguage,
  answers: WordsByLanguage,
  organs: WordsByLanguage,
});

const Factuality = z.strictObject({
  about,
  modals: z.strictObject({ possible: WordsByLanguage, must: WordsByLanguage }),
  plans: WordsByLanguage,
  plansOfActs: WordsByLanguage,
  planNouns: WordsByLanguage,
  aims: WordsByLanguage,
  future: OneLanguage,
  negations: WordsByLanguage,
  possibleNouns: WordsByLanguage,
  hiding: WordsByLanguage,
  negativeVerbs: WordsByLanguage,
  negativeNouns: WordsByLanguage,
  conditions: WordsByLanguage,
  possibleAdverbs: WordsByLanguage,
  probableAdverbs: WordsByLanguage,
  allegedAdverbs: WordsByLanguage,
});

const Claims = z.strictObject({
  about,
  evasions: WordsByLanguage,
  silences: WordsByLanguage,
  giving: WordsByLanguage,
  information: WordsByLanguage,
  details: WordsByLanguage,
  naming: WordsByLanguage,
  rumours: WordsByLanguage,
  charges: WordsByLanguage,
  wrong: WordsByLanguage,
  figures: WordsByLanguage,
  deniable: WordsByLanguage,
  turning: WordsByLanguage,
  disclaimers: WordsByLanguage,
  insisting: WordsByLanguage,
  conceding: WordsByLanguage,
  expectations: WordsByLanguage,
  judgements: WordsByLanguage,
  seeing: WordsByLanguage,
  chances: WordsByLanguage,
  ploys: WordsByLanguage,
  raising: WordsByLanguage,
  doubts: WordsByLanguage,
  matters: WordsByLanguage,
  moves: WordsByLanguage,
  powers: WordsByLanguage,
  likely: WordsByLanguage,
  openings: WordsByLanguage,
  potential: WordsByLanguage,
  questions: WordsByLanguage,
  fears: WordsByLanguage,
});

const Numbers = z.record(z.string(), z.number());
const Quantities = z.strictObject({
  about,
  approximators: WordsByLanguage,
  atLeast: WordsByLanguage,
  atMost: WordsByLanguage,
  words: z.strictObject({ fr: Numbers, en: Numbers }),
  collectives: z.strictObject({ fr: Numbers, en: Numbers }),
  units: z.record(z.string(), WordsByLanguage),
  models: z.record(
    z.string(),
    z.strictObject({
      like: z.strictObject({ fr: z.string(), en: z.string() }),
      names: z.array(z.string()),
      codes: z.array(z.string()),
      risky: z.array(z.string()),
    }),
  ),
});

const Periods = z.strictObject({
  about,
  /** Days as `YYYY-MM-DD`; `to` null where the period is not over. */
  periods: z.array(WordsByLanguage.extend({ period: z.string(), from: z.iso.date(), to: z.iso.date().nullable() })),
});

const Holidays = z.strictObject({
  about,
  /** What any holiday is called. */
  words: WordsByLanguage,
  /**
   * Feasts of the same day each year, `MM-DD`, with their names; a name may be used by several states for several days, of
   * which the one that is `bare` is meant where no state is named.
   */
  holidays: z.array(
    WordsByLanguage.extend({
      states: z.array(z.string().regex(/^[A-Z]{3}$/)).min(1),
      day: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
      bare: z.boolean().optional(),
    }),
  ),
});

const Forms = z.strictObject({
  about,
  irregular: z.record(Language, z.record(z.string(), z.string())),
  readAs: z.record(Language, z.record(z.string(), z.string())),
});

const Topics = z.strictObject({ about, quiet: WordsByLanguage, states: WordsByLanguage });

/** Given names, folded. */
const Names = z.strictObject({ about, women: z.array(z.string()), men: z.array(z.string()) });

/** The word lists of `knowledge/lexicon`, one key per file; each file's comments give its origin. */
export const Lexicon = z.strictObject({
  roles: Roles,
  classes: Classes,
  descriptions: Descriptions,
  forms: Forms,
  agreements: Agreements,
  attribution: Attribution,
  factuality: Factuality,
  claims: Claims,
  quantities: Quantities,
  periods: Periods,
  holidays: Holidays,
  topics: Topics,
  names: Names,
});
export type Lexicon = z.infer<typeof Lexicon>;
