import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (language: 'fr' | 'en', text: string): string[] =>
  readText(text, language, '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

test.each([
  ['fr', 'La Suède fait partie des pays de l’Union européenne qui ont critiqué la Hongrie.', 'ACCUSE SWE>HUN'],
  ['fr', 'Le Canada figure parmi les pays qui ont sanctionné la Biélorussie.', 'SANCTION CAN>BLR'],
  ['en', 'Sweden is among the EU countries that have accused Hungary of backsliding.', 'ACCUSE SWE>HUN'],
  ['en', 'Poland was one of the countries that criticised Germany.', 'ACCUSE POL>DEU'],
] as const)('%s: what those do who are counted is told of the one among them: %s', (language, text, deed) => {
  expect(told(language, text)).toEqual([deed]);
});

test('whom nobody is counted among does what is told of them', () => {
  expect(told('en', 'Sweden praised the EU countries that have accused Hungary.')).not.toContain('ACCUSE SWE>HUN');
});

test.each([
  ['fr', 'La Hongrie a bloqué la demande d’adhésion de la Suède à l’Otan.', 'REJECT HUN>SWE'],
  ['en', 'Turkey held up Finland’s accession to NATO.', 'REJECT TUR>FIN'],
] as const)('%s: who is kept out of a body is turned down: %s', (language, text, deed) => {
  expect(told(language, text)).toContain(deed);
});

test.each([
  ['fr', 'Le Parlement hongrois a approuvé la demande d’adhésion de la Suède à l’Otan.'],
  ['en', 'Hungary’s parliament approved Sweden’s bid to join NATO.'],
] as const)('%s: a chamber approves what is asked for: %s', (language, text) => {
  const steps = readText(text, language, '2024-11-05').agreements.flatMap((one) => one.steps);
  expect(steps.map(({ step, by }) => [step, by.includes('HUN')])).toEqual([['approved', true]]);
});
