import type { Certainty, Duty, Terms, Treaty, Trigger } from '../../../knowledge/index.ts';
import { isBoundOn, spans } from './in-force.ts';

export type Area = NonNullable<Terms['area']>;
export type ConditionWord = NonNullable<Terms['conditions']>[number];
export type BoundWord = NonNullable<Terms['bounds']>[number];

/** A provision as it binds on one day: who then bears it towards whom, and what its terms make it hang on. */
export type Clause = {
  /** Its place among the clauses of the day, by key. */
  readonly place: number;
  /** Treaty, article and duty; two clauses of one article that differ in their terms share it. */
  readonly key: string;
  readonly treaty: string;
  readonly article: string | null;
  readonly duty: Duty;
  readonly trigger: Trigger;
  readonly certainty: Certainty;
  readonly bearers: readonly string[];
  readonly beneficiaries: readonly string[];
  /** null: against anyone. */
  readonly against: ReadonlySet<string> | null;
  readonly notAgainst: ReadonlySet<string>;
  /** Also against those allied with them. */
  readonly orAllied: boolean;
  /** Whether armed groups count as attackers; null: the text is silent. */
  readonly nonState: boolean | null;
  /** Whether another party counts as an attacker; null: the text is silent. */
  readonly againstParties: boolean | null;
  readonly parties: ReadonlySet<string>;
  /** null: the whole territory of the beneficiary. */
  readonly area: Area | null;
  readonly conditions: readonly ConditionWord[];
  readonly bounds: readonly BoundWord[];
  /** Both, as an answer lists them. */
  readonly words: readonly string[];
  /** Parties whose part in the treaty is frozen on the day, towards all or (`with`) towards some. */
  readonly frozen: readonly { readonly state: string; readonly with: readonly string[] | null }[];
  /** Known only from what was published. */
  readonly fromCoverage: boolean;
};

/** What a treaty binds its parties to on a day; empty before it is in force and once it has lapsed. */
export function clausesOn(treaty: Treaty, day: string, fromCoverage = false): Omit<Clause, 'place'>[] {
  if (!isBoundOn(treaty, day)) return [];
  const parties = [
    ...new Set(treaty.parties.filter((party) => isBoundOn(treaty, day, party)).map(({ state }) => state)),
  ];
  if (parties.length < 2) return [];
  const frozen = (treaty.freezes ?? [])
    .filter(({ from, to }) => spans(day, from, to))
    .map(({ state, with: others }) => ({ state, with: others ?? null }));
  return treaty.provisions.flatMap((provision): Omit<Clause, 'place'>[] => {
    const terms: Terms = provision.terms ?? {};
    if (!spans(day, terms.from ?? null, terms.until ?? null)) return [];
    const named = provision.against === 'any' ? undefined : provision.against.split('/');
    const barsForce = provision.duty === 'no-aggression';
    const bearers = present(parties, terms.bearers);
    // A ban on force names those whom it spares, not those against whom it helps.
    const beneficiaries = present(parties, terms.beneficiaries ?? (barsForce ? named : undefined));
    const against = barsForce ? undefined : (terms.against ?? named);
    const conditions = conditionsOf(provision.duty, terms.conditions ?? []);
    if (bearers.length === 0 || beneficiaries.length === 0) return [];
    return [
      {
        key: `${treaty.id} ${provision.article ?? '-'} ${provision.duty}`,
        treaty: treaty.id,
        article: provision.article,
        duty: provision.duty,
        trigger: provision.trigger,
        certainty: treaty.certainty,
        bearers,
        beneficiaries,
        against: against === undefined ? null : new Set(against),
        notAgainst: new Set(terms.not_against),
        orAllied: terms.or_allied ?? false,
        nonState: terms.non_state ?? null,
        againstParties: terms.against_parties ?? null,
        parties: new Set(parties),
        area: terms.area ?? null,
        conditions,
        bounds: terms.bounds ?? [],
        words: [...conditions, ...(terms.bounds ?? [])],
        frozen,
        fromCoverage,
      },
    ];
  });
}

/** Forces that are promised on request are owed only to who asks. */
function conditionsOf(duty: Duty, told: readonly ConditionWord[]): readonly ConditionWord[] {
  return duty === 'provide-forces-on-request' && !told.includes('request') ? ['request', ...told] : told;
}

const present = (parties: readonly string[], named: readonly string[] | undefined): readonly string[] =>
  named === undefined ? parties : parties.filter((state) => named.includes(state));

/** Those of two parties for whom the clause is frozen towards the other. */
export function frozenBetween({ frozen }: Clause, one: string, other: string): string[] {
  if (frozen.length === 0) return [];
  const freezes = (state: string, towards: string): boolean =>
    frozen.some((freeze) => freeze.state === state && (freeze.with === null || freeze.with.includes(towards)));
  return [...(freezes(one, other) ? [one] : []), ...(freezes(other, one) ? [other] : [])];
}
