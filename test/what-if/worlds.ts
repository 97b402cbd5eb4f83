import fc from 'fast-check';
import type { Assumption, Fact } from '../../src/analysis/index.ts';
import { type Knowledge, loadKnowledge, type Provision, type Treaty } from '../../src/knowledge/index.ts';

export const states = ['FRA', 'DEU', 'GBR', 'RUS', 'TUR'];
export const day = '1950-06-01';

const some = (minLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...states), { minLength, maxLength: 4 });

const condition = fc.constantFrom(
  'request',
  'joint-finding',
  'state-of-war',
  'unprovoked',
  'several-attackers',
  'further-conditions',
);

/** Mostly the usual case: what is told of a clause is the exception. */
const seldom = <T>(value: fc.Arbitrary<T>, oneIn = 5): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight: oneIn, arbitrary: fc.constant(undefined) });

const provision = fc
  .record({
    duty: fc.constantFrom(
      'assist-with-all-means',
      'assist-with-all-means',
      'assist-as-deemed-necessary',
      'consult',
      'no-aggression',
      'stay-neutral',
    ),
    trigger: fc.constantFrom('armed-attack', 'armed-attack', 'armed-attack', 'any-conflict', 'threat', 'any'),
    bearers: seldom(some(1)),
    against: seldom(some(1)),
    non_state: seldom(fc.boolean()),
    against_parties: seldom(fc.boolean(), 1),
    conditions: seldom(fc.uniqueArray(condition, { minLength: 1, maxLength: 2 }), 2),
    excludes: seldom(some(1), 8),
  })
  .map(({ duty, trigger, excludes, ...terms }): Omit<Provision, 'article'> => {
    const area = excludes === undefined ? {} : { area: { covers: ['home'], excludes } };
    const told = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
    return {
      duty,
      trigger,
      against: 'any',
      territory: null,
      qualifiers: [],
      terms: { ...told, ...area },
      summary_en: '',
      summary_fr: '',
    } as Omit<Provision, 'article'>;
  });

const year = fc.integer({ min: 1940, max: 1960 }).map(String);

/** A treaty among few states, in force or not on the day, with clauses of all kinds. */
export const treaty = (id: string): fc.Arbitrary<Treaty> =>
  fc
    .record({
      parties: some(2),
      from: fc.oneof(
        { weight: 6, arbitrary: fc.constant('1949') },
        { weight: 1, arbitrary: year },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      until: fc.oneof({ weight: 1, arbitrary: year }, { weight: 5, arbitrary: fc.constant(null) }),
      left: fc.oneof({ weight: 1, arbitrary: year }, { weight: 5, arbitrary: fc.constant(null) }),
      frozen: seldom(fc.constant(true)),
      provisions: fc.array(provision, { minLength: 1, maxLength: 3 }),
    })
    .map(({ parties, from, until, left, frozen, provisions }) => ({
      id,
      names: { en: id, fr: id },
      instrument: 'treaty' as const,
      parties: parties.map((state, at) => ({ state, joined: from, left: at === 0 ? left : null })),
      signed: from ?? '1940',
      ratified: {},
      in_force: from,
      ended: until,
      ended_how: null,
      kind: ['defence' as const],
      provisions: provisions.map((one, at) => ({ ...one, article: String(at + 1) })),
      predecessor: null,
      successor: null,
      ...(frozen ? { freezes: [{ state: parties[0]!, from: '1949', to: null, what: '' }] } : {}),
      sources: [],
      checked: 'memory' as const,
      origin: 'made for a test',
      as_of: '2026-11-21',
      certainty: 'high' as const,
    }));

export const treaties: fc.Arbitrary<Treaty[]> = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => treaty(`treaty-${at}`))));

const pair = fc.uniqueArray(fc.constantFrom(...states), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
  [string, string]
>;

const fact: fc.Arbitrary<Fact> = fc
  .record({
    kind: fc.constantFrom(
      'attack' as const,
      'attack' as const,
      'attack' as const,
      'threat' as const,
      'war' as const,
      'request' as const,
      'sanction' as const,
    ),
    pair,
    group: fc.boolean(),
    on: fc.constantFrom(null, null, '1950-05-01', '1950-05-20'),
  })
  .map(({ kind, pair: [by, against], group, on }) => ({
    kind,
    by: group && kind === 'attack' && by === 'TUR' ? 'org:isis' : by,
    against,
    at: null,
    on,
  }));

export const facts: fc.Arbitrary<Fact[]> = fc.array(fact, { minLength: 1, maxLength: 4 });

/** Answers to the questions that these worlds put most. */
export const assumptions: fc.Arbitrary<Assumption[]> = fc.array(
  fc.record({
    question: fc.oneof(
      fc.constantFrom(...states).map((state) => `request:${state}`),
      fc.constantFrom(...states).map((state) => `joining-counts:${state}`),
      pair.map(([one, other]) => `strike-back:${one}>${other}`),
    ),
    holds: fc.boolean(),
  }),
  { maxLength: 6 },
);

/** The tables with other treaties, and no war under way. */
export const knowledgeWith = (treaties: readonly Treaty[]): Knowledge => ({ ...loadKnowledge(), treaties, wars: [] });
