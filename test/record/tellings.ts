import fc from 'fast-check';
import {
  type Actor,
  type Agreement,
  AgreementKind,
  EventType,
  Factuality,
  Mood,
  StepKind,
} from '../../src/model/index.ts';
import { author, day, documentOf, month, step, type Telling, tell, voice } from './telling.ts';

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
  place: fc.constantFrom(null, 'pyongyang', 'wonsan', 'moscow', 'PRK'),
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

/** Some documents with readings of few actors, days and words, so that much of them meets. */
export const tellings = fc.array(facts, { minLength: 1, maxLength: 6 }).map((list): Telling[] =>
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
