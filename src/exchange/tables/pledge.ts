import type { Duty, Provision, Treaty, Trigger } from '../../knowledge/index.ts';

/** The five obligations that ATOP codes; those of COW are told in the same words. */
export type Promised = 'defense' | 'offense' | 'neutral' | 'nonagg' | 'consul';

export type Terms = NonNullable<Provision['terms']>;

interface Meaning {
  readonly kind: Treaty['kind'][number];
  readonly duty: Duty;
  readonly trigger: Trigger;
  readonly en: string;
  readonly fr: string;
}

/** What each obligation is in our words. How much help is owed is not coded, so no more than military help is said. */
export const meanings: Readonly<Record<Promised, Meaning>> = {
  defense: {
    kind: 'defence',
    duty: 'assist-militarily',
    trigger: 'armed-attack',
    en: 'Coded as a promise of military help if the ally is attacked.',
    fr: 'Codé comme une promesse d’aide militaire si l’allié est attaqué.',
  },
  offense: {
    kind: 'offence',
    duty: 'assist-militarily',
    trigger: 'any-conflict',
    en: 'Coded as a promise of military help in conflicts that do not begin with an attack on the ally.',
    fr: 'Codé comme une promesse d’aide militaire dans des conflits qui ne commencent pas par une attaque contre l’allié.',
  },
  neutral: {
    kind: 'neutrality',
    duty: 'stay-neutral',
    trigger: 'any-conflict',
    en: 'Coded as a promise to give no military help to the ally’s enemies.',
    fr: 'Codé comme une promesse de ne pas aider militairement les ennemis de l’allié.',
  },
  nonagg: {
    kind: 'nonaggression',
    duty: 'no-aggression',
    trigger: 'any',
    en: 'Coded as a promise to use no force against the ally.',
    fr: 'Codé comme une promesse de ne pas employer la force contre l’allié.',
  },
  consul: {
    kind: 'consultation',
    duty: 'consult',
    trigger: 'threat',
    en: 'Coded as a promise to consult in crises that may turn into armed conflict.',
    fr: 'Codé comme une promesse de se consulter dans les crises qui peuvent mener à un conflit armé.',
  },
};

/** What one or several members owe to the others, or to some of them. */
export interface Pledge {
  readonly promised: Promised;
  /** The variable of the table that says so: it stands where a treaty has its article. */
  readonly variable: string;
  /** The trigger where it is not the usual one. */
  readonly trigger?: Trigger;
  readonly terms: Terms;
}

/** A promise as a provision; `from` and `to` are left out where every party owes it to every other. */
export function provisionOf({ promised, variable, trigger, terms }: Pledge): Provision {
  const { duty, trigger: usual, en, fr } = meanings[promised];
  return {
    article: variable,
    duty,
    trigger: trigger ?? usual,
    against: terms.against?.join('/') ?? 'any',
    territory: null,
    qualifiers: [],
    ...(Object.keys(terms).length > 0 && { terms }),
    summary_en: en,
    summary_fr: fr,
  };
}
