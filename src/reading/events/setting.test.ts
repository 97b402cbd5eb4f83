import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const talks = (language: 'fr' | 'en', text: string) =>
  readText(text, language, '2024-11-06')
    .events.filter(({ type, mode }) => type === 'CONSULT' && mode === 'meet')
    .map(({ place }) => place);

const received = {
  fr: 'Le ministre turc des Affaires étrangères, Hakan Fidan, a été reçu mardi au Caire par le président égyptien.',
  en: 'Turkish foreign minister Hakan Fidan was received on Tuesday in Cairo by the Egyptian president.',
};

test.each([
  ['fr', 'La station balnéaire de Charm el-Cheikh a servi de cadre à ces pourparlers.', 'sharm-el-sheikh'],
  ['fr', 'Alexandrie a servi de cadre aux entretiens.', 'alexandria'],
  ['en', 'The resort of Sharm el-Sheikh served as the setting for part of the exchanges.', 'sharm-el-sheikh'],
  ['en', 'Alexandria was the venue for the talks.', 'alexandria'],
  ['en', 'Alexandria hosted part of the talks.', 'alexandria'],
] as const)('%s: a town before words of setting is where they talked: %s', (language, sentence, town) => {
  expect(talks(language, `${received[language]}\n\n${sentence}`)).toEqual(['cairo', town]);
});

test.each([
  ['fr', 'Une partie des échanges entre les deux pays passe par Alexandrie.'],
  ['en', 'Part of the exchanges between the two countries goes through Alexandria.'],
] as const)('%s: trade is no talks: %s', (language, sentence) => {
  expect(talks(language, `${received[language]}\n\n${sentence}`)).toEqual(['cairo']);
});

test.each([
  ['fr', "Une rencontre au Caire retient l'attention. Le ministre turc a été reçu par le président égyptien.", 'cairo'],
  [
    'en',
    'A meeting in Cairo has drawn attention. The Turkish minister was received by the Egyptian president.',
    'cairo',
  ],
  ['fr', "Une rencontre à Ankara retient l'attention. Le ministre grec a été reçu par le président égyptien.", null],
  ['en', 'A meeting in Ankara has drawn attention. The Greek minister was received by the Egyptian president.', null],
  ['fr', "Un incendie au Caire retient l'attention. Le ministre turc a été reçu par le président égyptien.", null],
  ['en', 'A fire in Cairo has drawn attention. The Turkish minister was received by the Egyptian president.', null],
] as const)('%s: a meeting without sides lends its place to the next: %s', (language, text, town) => {
  expect(talks(language, text)).toEqual([town]);
});

test.each([
  ['en', 'Japan and the Philippines held talks amid concerns over what China does in the South China Sea.'],
  ['fr', 'Le Japon et les Philippines se sont entretenus sur fond d’inquiétudes en mer de Chine méridionale.'],
] as const)('%s: nobody meets in a sea that is only spoken of: %s', (language, text) => {
  expect(readText(text, language, '2023-11-04').events.map(({ type, place }) => [type, place])).toEqual([
    ['CONSULT', null],
  ]);
});
