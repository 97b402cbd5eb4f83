import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  ['Kigali continue, malgré ses démentis, d’aider les rebelles congolais du M23.', 'fr', 'AID RWA > org:m23'],
  ['Rwanda backs the Congolese rebels of the M23.', 'en', 'SUPPORT RWA > org:m23'],
  ['Rwanda has armed the Congolese M23 rebels.', 'en', 'AID RWA > org:m23'],
  ['L’Iran a livré des missiles aux rebelles yéménites houthis.', 'fr', 'AID IRN > org:houthis'],
] as const)('fighters are of the group that is named, wherever they come from: %s', (text, language, deed) => {
  expect(deeds(text, language)).toContain(deed);
});

test.each([
  ['Le Rwanda et la RDC sont voisins. Le Rwanda est accusé de soutenir la rébellion.', 'fr'],
  ['Rwanda and Congo are neighbours. Rwanda is accused of backing the rebels.', 'en'],
] as const)('rebels who are not named are not those whom they fight: %s', (text, language) => {
  expect(deeds(text, language).filter((deed) => deed.endsWith('> COD'))).toEqual([]);
});

test.each([
  ['Le Togo et le Bénin, deux pays voisins accusés par Niamey d’abriter des espions, ont protesté.', 'fr', 'TGO+BEN'],
  ['Chad and Sudan, two neighbours accused by Niamey of sheltering spies, signed a pact.', 'en', 'TCD+SDN'],
] as const)('what stands beside two names means the two: %s', (text, language, both) => {
  expect(deeds(text, language)).toContain(`ACCUSE NER > ${both}`);
});

test('a panel that watches over sanctions is the one on North Korea only where it is told so', () => {
  const told = (text: string): readonly string[] =>
    readText(text, 'fr', '2025-09-15').events.flatMap(({ sources }) => sources);
  expect(told('Le groupe d’experts de l’ONU a accusé le Rwanda.')).toEqual(['org:un-panel-of-experts']);
});
