import { expect, test } from 'vitest';
import { sharedWording, type Wording } from './shared-wording.ts';

const wording = (document: string, text: string, group = document): Wording => ({
  ...{ document, group, text },
  paragraphs: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length })),
});

const spoken = 'le royaume ne restera jamais seul et saura trouver des appuis';
const texts = [
  wording('quote', `«${spoken}», juge une analyste à Rabat.\nLes ministres ont parlé de la pêche.`),
  wording('voice', `On l’entend partout: LE ROYAUME ne restera jamais seul et saura trouver des appuis nouveaux.`),
  wording('apart', 'Les ministres ont signé un texte sur la pêche hauturière, dit-on à Rabat.'),
];
const passagesOf = (list: readonly Wording[]) =>
  sharedWording(list).map(({ places }) =>
    places.map(({ document, start, end }) => [
      document,
      list.find((one) => one.document === document)!.text.slice(start, end),
    ]),
  );

test('finds what two texts share word for word, whatever the capitals, and where', () => {
  expect(passagesOf(texts)).toEqual([
    [
      ['quote', spoken],
      ['voice', spoken.replace('le royaume', 'LE ROYAUME')],
    ],
  ]);
});

test('versions of one text are not compared', () => {
  expect(sharedWording(texts.map((text) => ({ ...text, group: 'one' })))).toEqual([]);
});

test('names and everyday words in a row tell nothing', () => {
  const named = 'entre la République de Corée du Nord et la Fédération de Russie';
  expect(sharedWording([wording('a', `Un pacte ${named}.`), wording('b', `Le train ${named}.`)])).toEqual([]);
});

test('what runs on into the next paragraph is not one passage', () => {
  const lines = spoken.replace('seul et', 'seul\net');
  expect(sharedWording([wording('a', lines), wording('b', spoken)])).toEqual([]);
});

test('a passage in three texts is one passage', () => {
  const third = wording('third', `Bref, ${spoken}, conclut-il.`);
  expect(passagesOf([...texts, third]).map((places) => places.map(([document]) => document))).toEqual([
    ['quote', 'voice', 'third'],
  ]);
});
