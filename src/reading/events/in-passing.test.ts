import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test.each([
  ['en', 'A preacher who is wanted in Canada was accused by Kenyan prosecutors of inciting murder.', []],
  ['fr', 'Un prédicateur recherché au Canada a été accusé par des procureurs kényans d’inciter au meurtre.', []],
  ['en', 'Norway has rejected any delay after the bombing of a hotel full of Danish tourists.', []],
  ['fr', 'La Norvège a rejeté tout délai après l’attentat contre un hôtel plein de touristes danois.', []],
] as const)('who is named in passing is no side: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['en', 'Most Danes oppose the Iraq war.', []],
  ['fr', 'Les Danois condamnent la guerre d’Irak.', []],
  ['en', 'Oslo condemned the Iran-Iraq war.', ['ACCUSE NOR > IRN,IRQ']],
  ['fr', 'Oslo a condamné la guerre de la Russie en Ukraine.', ['ACCUSE NOR > RUS']],
] as const)('where a war is fought is nobody who wages it: %s %s', (language, text, expected) => {
  expect(told(text, language).filter((one) => one.startsWith('ACCUSE') || one.startsWith('REJECT'))).toEqual(expected);
});

test.each([
  ['en', 'Norway condemned the raids launched by Rwanda.', ['ACCUSE NOR > RWA']],
  ['fr', 'La Norvège a condamné les raids menés par le Rwanda.', ['ACCUSE NOR > RWA']],
  ['en', 'Nigeria eased the embargo that hit Niger.', ['CONCEDE NGA > NER']],
  ['fr', 'Le Nigeria a assoupli l’embargo qui frappait le Niger.', ['CONCEDE NGA > NER']],
] as const)(
  'who does what a clause tells, and whom the deed it describes hits, is: %s %s',
  (language, text, expected) => {
    expect(told(text, language).filter((one) => !one.startsWith('ASSAULT'))).toEqual(expected);
  },
);

test.each([
  ['en', 'Weakened by Israeli strikes in October, Iran is seeking support.', ['ASSAULT ISR > IRN']],
  ['fr', 'Affaibli par les frappes israéliennes d’octobre, l’Iran cherche un soutien.', ['ASSAULT ISR > IRN']],
  [
    'en',
    'Weakened by Israeli strikes in October, Iran is seeking support from Russia.',
    ['ASSAULT ISR > IRN', 'REQUEST IRN > RUS'],
  ],
  ['fr', 'L’Australie s’est dite déçue par les Tonga.', ['ACCUSE AUS > TON']],
] as const)('what was done to whoever acts, %s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
