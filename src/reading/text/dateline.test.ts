import { expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';

const TOWNS = new Set(['Bucarest', 'Paris', 'Kampala', 'Addis-Abeba', 'KAMPALA', 'TUNIS']);
const MEDIA = new Set(['Wire', 'Daily Wire']);
const of = (names: Set<string>, text: string) => (start: number, end: number) => names.has(text.slice(start, end));
const datelineIn = (text: string) => datelineOf(text, of(TOWNS, text), of(MEDIA, text));

test.each([
  ['BAMAKO, 17 septembre 2023 (Agence) – Le Mali a signé.', 'BAMAKO', 'Le Mali a signé.'],
  ['PUTRAJAYA (Malaisie), 28 juillet 2025 – La Thaïlande a accepté.', 'PUTRAJAYA', 'La Thaïlande a accepté.'],
  ['WILMINGTON, Delaware - Leaders met.', 'WILMINGTON', 'Leaders met.'],
  ['ANKARA/BAKOU - La Turquie a signé.', 'ANKARA/BAKOU', 'La Turquie a signé.'],
  ['Bucarest – La Moldavie a conclu un accord.', 'Bucarest', 'La Moldavie a conclu un accord.'],
  ['Paris (Agence) – La France a livré des obus.', 'Paris', 'La France a livré des obus.'],
  ['Addis-Abeba, 3 mai 2025 (Agence) — Le Kenya a protesté.', 'Addis-Abeba', 'Le Kenya a protesté.'],
  ['KAMPALA (Wire) -Uganda has sent troops.', 'KAMPALA', 'Uganda has sent troops.'],
  ['Bucarest, Sept 16 (AFP) Sep 16, 2025 Moldova has signed a pact.', 'Bucarest', 'Moldova has signed a pact.'],
  ['KAMPALA, Uganda: Leaders from Kenya met.', 'KAMPALA', 'Leaders from Kenya met.'],
  ['TUNIS (Tunisie) : Le Niger a protesté.', 'TUNIS', 'Le Niger a protesté.'],
  ['(Kampala) – Uganda has sent troops.', 'Kampala', 'Uganda has sent troops.'],
  ['DOVER, Del. - Leaders met.', 'DOVER', 'Leaders met.'],
  ['Kampala, Nov. 12 (Wire): Uganda has sent troops.', 'Kampala', 'Uganda has sent troops.'],
  ['Kampala, Nov. 12 (Wire) Uganda has sent troops.', 'Kampala', 'Uganda has sent troops.'],
  ['KAMPALA, Nov 12: Uganda has sent troops.', 'KAMPALA', 'Uganda has sent troops.'],
  ['By Ann Lee KAMPALA (Wire) - Uganda has sent troops.', 'KAMPALA', 'Uganda has sent troops.'],
  ['Daily Wire - KAMPALA, Uganda (Wire) - Uganda has sent troops.', 'KAMPALA', 'Uganda has sent troops.'],
  ['Daily Wire - KAMPALA Uganda has sent troops.', 'KAMPALA', 'Uganda has sent troops.'],
  ['Wire - Uganda has sent troops.', null, 'Uganda has sent troops.'],
  ['Wire — « Nous avons signé », a dit le ministre.', null, '« Nous avons signé », a dit le ministre.'],
  ['DailyWire.com - Uganda has sent troops.', null, 'Uganda has sent troops.'],
])('%s', (text, town, rest) => {
  const found = datelineIn(text);
  expect([found?.town, text.slice(found?.length ?? 0)]).toEqual([town, rest]);
});

test.each([
  'Paris and Chad – once friends – fell out.',
  'Kenya - Uganda: a new start.',
  'Wire - an agency - has named the envoy.',
  'Wire said on Monday - Tuesday in Kampala - that leaders met.',
  'Daily Bread - Kampala bakers strike.',
  'ANALYSIS: Kenya has gained an ally.',
  'KAMPALA: what the pact says.',
  'La Turquie – alliée de Bakou – a protesté.',
])('no dateline: %s', (text) => {
  expect(datelineIn(text)).toBeNull();
});
