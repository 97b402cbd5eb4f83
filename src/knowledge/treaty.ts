import { z } from 'zod';
import { Terms } from './clause.ts';
import { PartialDate, Provenance, StateCode, WordsByLanguage } from './provenance.ts';

/** What a provision asks of its bearers; the words that `Obligation.duty` uses too. */
export const Duty = z.enum([
  'assist-as-deemed-necessary',
  /** Military help, of which the table does not say how much is owed: what an imported coding tells. */
  'assist-militarily',
  'assist-with-all-means',
  'collective-intervention',
  'consult',
  'cooperate',
  'coordinate-at-UN',
  'coordinate-policy',
  'coordinate-sanctions-response',
  'deny-territory',
  'duration',
  'finance',
  'grant-immunity',
  'host-forces',
  'no-aggression',
  'no-hostile-alliance',
  'no-support-to-enemy',
  'nuclear-guarantee',
  'open-trade',
  'procedure',
  'provide-forces-on-request',
  'refer-to-UN',
  'respect-integrity',
  'scope',
  'settle-peacefully',
  'share-intelligence',
  'share-technology',
  'stay-neutral',
  'supply-arms',
  'supply-goods',
  'train-and-exercise',
  'veto-on-third-party-pacts',
  'withdrawal',
]);
export type Duty = z.infer<typeof Duty>;

/** What sets a duty in motion; the words that `Obligation.trigger` uses too. */
export const Trigger = z.enum([
  'any',
  'any-conflict',
  'armed-attack',
  'internal-disorder',
  'internal-rebellion',
  'none',
  'sanctions',
  'state-of-war',
  'terrorism-or-disaster',
  'threat',
]);
export type Trigger = z.infer<typeof Trigger>;

export const Provision = z.strictObject({
  article: z.string().nullable(),
  duty: Duty,
  trigger: Trigger,
  /** `any`, or state codes joined by `/`. */
  against: z.string(),
  territory: z.string().nullable(),
  qualifiers: z.array(z.string()),
  /** The same, in a form that can be reasoned with. */
  terms: Terms.optional(),
  summary_en: z.string(),
  summary_fr: z.string(),
});
export type Provision = z.infer<typeof Provision>;

/** One agreement; `knowledge/treaties/<id>.yaml`. */
export const Treaty = Provenance.extend({
  id: z.string().regex(/^[a-z0-9-]+$/, 'a treaty is lower-case letters, digits and hyphens'),
  names: z.strictObject({ en: z.string(), fr: z.string() }),
  /** What the press calls it, where that names no other pact («traité de l’Élysée»). */
  called: WordsByLanguage.optional(),
  instrument: z.enum([
    'treaty',
    'political',
    'declaration',
    'executive-agreement',
    'statute',
    'executive-order',
    'protocol',
  ]),
  parties: z.array(
    z.strictObject({
      state: StateCode,
      /** Day the instrument bound that party; null: not in force or not verified. */
      joined: PartialDate.nullable(),
      left: PartialDate.nullable(),
    }),
  ),
  signed: PartialDate,
  ratified: z.record(StateCode, PartialDate.nullable()),
  in_force: PartialDate.nullable(),
  ended: PartialDate.nullable(),
  ended_how: z.string().nullable(),
  /** ATOP’s families; this table’s own reading of the text, not ATOP’s coding. */
  kind: z.array(z.enum(['defence', 'offence', 'neutrality', 'nonaggression', 'consultation', 'cooperation'])).min(1),
  provisions: z.array(Provision),
  predecessor: z.string().nullable(),
  predecessor_note: z.string().optional(),
  successor: z.string().nullable(),
  /** Suspensions that did not end membership. */
  freezes: z
    .array(
      z.strictObject({
        state: StateCode,
        /** Only between the state and these parties; left out, between it and all. */
        with: z.array(StateCode).min(1).optional(),
        from: PartialDate,
        to: PartialDate.nullable(),
        what: z.string(),
      }),
    )
    .optional(),
  sources: z.array(z.string()),
  /** `search`: main facts confirmed in published pages; `partly`: some; `memory`: none. */
  checked: z.enum(['search', 'partly', 'memory']),
}).strict();
export type Treaty = z.infer<typeof Treaty>;
