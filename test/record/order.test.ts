import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import {
  type Actor,
  type Agreement,
  AgreementKind,
  AllianceRecord,
  EventType,
  Factuality,
  Mood,
  StepKind,
} from '../../src/model/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { author, day, documentOf, month, recordOf, step, type Telling, tell, voice } from './telling.ts';

const actor = fc.constantFrom(
  'RUS',
  'PRK',
  'UKR',
  'person:vladimir-poutine',
  'person:kim-jong-un',
  'person:lee-a-b',
  'person:li-ab',
);
const date = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 15, max: 21 }).map((number) => day(`2024-06-${number}`)),
  fc.constantFrom(month(2024, 6), month(2024, 7), {
    from: '2024-01-01',
    to: null,
    precision: 'interval',
    basis: 'text',
  } as const),
);
const quantity = fc.option(
  fc.record({
    min: fc.constantFrom(1000, 9000, 11000),
    max: fc.constantFrom(11000, 12000, null),
    unit: fc.constantFrom('soldiers', 'missiles'),
    approximate: fc.boolean(),
  }),
);
const origins = fc.subarray([
  author,
  voice('UKR'),
  voice('PRK'),
  { actor: 'un diplomate', kind: 'unnamed', anonymous: true } as const,
]);
const shared = {
  sources: fc.uniqueArray(actor, { maxLength: 2 }),
  targets: fc.uniqueArray(actor, { maxLength: 2 }),
  date,
  place: fc.constantFrom(null, 'pyongyang', 'moscow', 'PRK'),
  quantity,
  factuality: fc.constantFrom(...Factuality.options),
  mood: fc.constantFrom(...Mood.options),
  origins,
};
const event = fc.record({
  ...shared,
  type: fc.constantFrom(...EventType.options.slice(0, 3)),
  mode: fc.constantFrom(null, 'visit', 'meet'),
  agreement: fc.constantFrom(null, 'a0', 'a9'),
});
const claim = fc.record({
  ...shared,
  kind: fc.constantFrom('statement', 'denial', 'quantity'),
  speaker: fc.constantFrom(null, 'UKR', 'person:lee-a-b'),
  about: fc.constantFrom([], ['e0'], ['e1', 'c0']),
});
const facts = fc.record({
  events: fc.array(event, { maxLength: 4 }),
  claims: fc.array(claim, { maxLength: 3 }),
  pacts: fc.array(
    fc.record({
      kinds: fc.subarray([...AgreementKind.options], { maxLength: 2 }),
      parties: fc.constantFrom<string[][]>(['RUS', 'PRK'], ['SUN', 'PRK'], ['RUS']),
      predecessor: fc.constantFrom(null, 'a1'),
      steps: fc.array(
        fc.record({ step: fc.constantFrom(...StepKind.options.slice(0, 4)), date, by: fc.subarray(['RUS', 'PRK']) }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  said: fc.constantFrom(
    'Moscou et Pyongyang signent un texte devant la presse réunie au palais',
    'Autre sujet, autre jour, autre voix',
  ),
  publisher: fc.constantFrom(null, 'KCNA', 'Un journal'),
  published: fc.constantFrom(null, '2024-06-20', '2024-11-12', '2025-07-15'),
});

const person = (id: string, name: string, of: string | null): Actor => ({
  id,
  kind: 'person',
  names: { en: name },
  of,
  roles: [],
  inferred: false,
});

const tellings = fc.array(facts, { minLength: 1, maxLength: 6 }).map((list): Telling[] =>
  list.map(({ events, claims, pacts, said, publisher, published }, at) => {
    const document = documentOf(`doc:${at}`, `${said} ${at}`, { publisher, published });
    const actors = [
      person('person:lee-a-b', 'Lee A-B', at % 2 === 0 ? 'PRK' : null),
      person('person:li-ab', 'Lee A B', null),
    ];
    const agreements = pacts.map(
      (pact): Partial<Agreement> => ({ ...pact, steps: pact.steps.map((one) => step(document, one)) }),
    );
    return tell(document, { actors, events, claims: claims as never, agreements });
  }),
);

const shuffled = tellings.chain((list) =>
  fc.record({
    list: fc.constant(list),
    permuted: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    again: fc.subarray(list),
  }),
);

test('any order of arrival, and any document given twice, makes the same record byte for byte', () => {
  fc.assert(
    fc.property(shuffled, ({ list, permuted, again }) => {
      expect(JSON.stringify(recordOf(...permuted, ...again))).toBe(JSON.stringify(recordOf(...list)));
    }),
    { numRuns: 100 },
  );
});

test('facts of one reading may stand in any order', () => {
  fc.assert(
    fc.property(tellings, (list) => {
      const turned = list.map(({ document, reading }) => ({
        document,
        reading: {
          ...reading,
          events: reading.events.toReversed(),
          claims: reading.claims.toReversed(),
          agreements: reading.agreements.toReversed(),
          actors: reading.actors.toReversed(),
        },
      }));
      expect(JSON.stringify(recordOf(...turned))).toBe(JSON.stringify(recordOf(...list)));
    }),
    { numRuns: 100 },
  );
});

test('the record keeps every mention once, follows the contract, and names each fact once', () => {
  fc.assert(
    fc.property(tellings, (list) => {
      const record = AllianceRecord.parse(recordOf(...list));
      for (const kind of ['events', 'claims', 'agreements'] as const) {
        const told = list.flatMap(({ reading }) => reading[kind].map(({ id }) => `${reading.document} ${id}`));
        const kept = record[kind].flatMap(({ mentions }) =>
          mentions.map(({ document, fact }) => `${document} ${fact}`),
        );
        expect(kept.toSorted()).toEqual(told.toSorted());
      }
      const ids = [record.events, record.claims, record.agreements, record.contradictions, record.promises].flatMap(
        (facts) => facts.map(({ id }: { id: string }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100 },
  );
});

test('a document taken away leaves nothing, also where its reading is still there', () => {
  fc.assert(
    fc.property(tellings, ([gone, ...rest]) => {
      const documents = rest.map(({ document }) => document);
      const readings = [gone!, ...rest].map(({ reading }) => reading);
      expect(JSON.stringify(buildRecord(documents, readings, loadKnowledge()))).toBe(JSON.stringify(recordOf(...rest)));
    }),
    { numRuns: 50 },
  );
});
