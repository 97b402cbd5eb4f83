import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] => {
  const { events, agreements } = readText(text, language);
  return [
    ...events.map(({ type, sources, targets, date }) =>
      `${type} ${sources.join('+')} > ${targets.join('+')} ${date?.from ?? ''}`.trim(),
    ),
    ...agreements.flatMap(({ steps, parties }) => steps.map(({ step }) => `${step} ${[...parties].sort().join('+')}`)),
  ];
};

test.each([
  ['fr', "L'envoi, fin décembre 2023, de 24 blindés kényans à l'Ouganda a surpris.", ['AID KEN > UGA 2023-12-20']],
  ['fr', 'La livraison par le Kenya, en avril, de douze chars à l’Ouganda a surpris.', ['AID KEN > UGA 2024-04-01']],
  [
    'fr',
    "La levée, en mai dernier, de l'embargo imposé par le Kenya à l'Ouganda a surpris.",
    ['CONCEDE KEN > UGA 2024-05-01'],
  ],
  ['fr', "La dénonciation par Bamako, il y a un an, du pacte avec l'Algérie a surpris.", ['denounced DZA+MLI']],
  [
    'en',
    'The shipment, in late December, of 24 Kenyan tanks to Uganda came as a surprise.',
    ['AID KEN > UGA 2023-12-20'],
  ],
  [
    'en',
    'The lifting, in May 2023, of the embargo imposed by Kenya on Uganda was hailed.',
    ['CONCEDE KEN > UGA 2023-05-01'],
  ],
  ['en', 'The signing, last month, of a pact between Kenya and Uganda came as a surprise.', ['signed KEN+UGA']],
] as const)('a day between commas parts no noun from its complement: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test('a stretch of time that opens a sentence is no subject of what follows', () => {
  const text =
    'Le Mali, le Niger et le Tchad sont alliés. Dix mois plus tard, réunis à Niamey, les mêmes ont condamné Paris.';
  expect(readText(text, 'fr').events.map(({ type, sources }) => `${type} ${[...sources].sort().join('+')}`)).toEqual([
    'CONSULT MLI+NER+TCD',
    'ACCUSE MLI+NER+TCD',
  ]);
});

test.each([
  ['fr', 'Le Kenya, en mai, des semaines après les élections, était en deuil.'],
  ['en', 'Kenya, in May, of all months, was in mourning.'],
] as const)('a day between commas makes no deed: %s', (language, text) => {
  expect(told(text, language)).toEqual([]);
});

test.each([
  ["Le Kenya n'a pour l'instant livré aucun char à l'Ouganda.", []],
  ["Le Kenya a jusqu'à présent livré douze chars à l'Ouganda.", ['AID KEN > UGA']],
] as const)('what stands between an auxiliary and its participle parts them not: %s', (text, expected) => {
  expect(told(text, 'fr')).toEqual(expected);
});

test('a stretch of time that opens a sentence does not join it to the one before', () => {
  const last = 'Deux jours plus tôt, Lomé avait livré des chars au Mali.';
  const { events } = readText(`Le Togo a rencontré Oman à Mascate. ${last}`, 'fr');
  expect(events.filter(({ type }) => type === 'AID').map(({ evidence }) => evidence[0]!.quote)).toEqual([last]);
});
