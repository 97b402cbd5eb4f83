import { expect, test } from 'vitest';
import type { Actor } from '../../src/model/index.ts';
import { documentOf, recordOf, tell } from './telling.ts';

const person = (id: string, name: string, of: string | null = 'PRK', inferred = false): Actor => ({
  id,
  kind: 'person',
  names: { en: name },
  of,
  roles: [],
  inferred,
});
const known = (...actors: readonly Actor[]) =>
  recordOf(...actors.map((actor, at) => tell(documentOf(`doc:${at}`, `Texte ${at}`), { actors: [actor] }))).actors;

test.each([
  ['Ri Yong-nam', 'Ri Yong Nam'],
  ['Aleksandr Matseïev', 'Aleksandr Matseyev'],
  ['Nikita Borouchov', 'Nikita Borushov'],
])('%s and %s are one person', (one, other) => {
  expect(known(person('person:b', one, null), person('person:a', other, null)).map(({ id }) => id)).toEqual([
    'person:a',
  ]);
});

test.each([
  ['Pak Il-ho', 'Pak Il-su'],
  ['Jean Valmont', 'Jean Valmont II'],
  ['Valmont', 'Valmont'],
])('%s and %s are not put together', (one, other) => {
  expect(known(person('person:a', one), person('person:b', other))).toHaveLength(2);
});

test('one name in two states is two people, and who of unknown state is meant stays open', () => {
  const list = known(
    person('person:a', 'Kim Min-su', 'PRK'),
    person('person:b', 'Kim Min-su', 'KOR'),
    person('person:c', 'Kim Min Su', null),
  );
  expect(list).toHaveLength(3);
});

test('a spelling of someone known takes the known id, and facts follow it', () => {
  const record = recordOf(
    tell(documentOf('doc:1', 'Kim reçoit.'), {
      actors: [person('person:kim-jong-oun', 'Kim Jong-Oun')],
      events: [{ sources: ['person:kim-jong-oun'], targets: ['RUS'] }],
    }),
  );
  expect(record.actors.map(({ id }) => id)).toEqual(['person:kim-jong-un']);
  expect(record.events[0]!.sources).toEqual(['person:kim-jong-un']);
});

test('inferred only where every text leaves the name out', () => {
  const one = (inferred: boolean) => person('person:a', 'Pak Il-ho', 'PRK', inferred);
  expect(known(one(true), one(false))[0]!.inferred).toBe(false);
  expect(known(one(true), one(true))[0]!.inferred).toBe(true);
});

test('who was put together says why', () => {
  const [kim] = known(person('person:kim-jong-oun', 'Kim Jong-Oun'));
  expect(kim!.merged).toEqual([
    { id: 'person:kim-jong-oun', names: { en: 'Kim Jong-Oun' }, why: 'known-name', shared: 'cim jong un' },
  ]);
  const [ri] = known(person('person:b', 'Ri Yong-nam', null), person('person:a', 'Ri Yong Nam'));
  expect(ri!.merged).toMatchObject([{ id: 'person:b', names: { en: 'Ri Yong-nam' }, why: 'same-sound' }]);
  expect(known(person('person:a', 'Ri Yong Nam'))[0]!.merged).toBeUndefined();
});
