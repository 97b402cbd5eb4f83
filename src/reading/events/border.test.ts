import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

const BOTH = ['ASSAULT KEN+SOM > KEN+SOM'];

test.each([
  [
    'fr',
    'Le Kenya et la Somalie se méfient. Quatre soldats sont morts lors d’échanges de tirs à la frontière entre les deux pays.',
    BOTH,
  ],
  ['en', 'Four soldiers died in clashes at the border between Kenya and Somalia.', BOTH],
  ['fr', 'Un marché prospère à la frontière entre le Kenya et la Somalie.', []],
  ['en', 'A market thrives at the border between Kenya and Somalia.', []],
] as const)('who fights at a border: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['fr', "L'armée malienne a repris Kidal.", ['ASSAULT MLI > MLI']],
  ['en', 'Malian troops recaptured Kidal.', ['ASSAULT MLI > MLI']],
  ['fr', 'Bakou a repris le contrôle de la région séparatiste du Haut-Karabakh.', ['ASSAULT AZE > org:artsakh']],
  ['en', 'Baku regained control of the breakaway region of Nagorno-Karabakh.', ['ASSAULT AZE > org:artsakh']],
  [
    'fr',
    "Le Haut-Karabakh est loin. Les troupes de Bakou se sont emparées de l'enclave séparatiste.",
    ['ASSAULT AZE > org:artsakh'],
  ],
  ['fr', 'Le Mali a repris le contrôle de la situation.', []],
  ['en', 'Mali regained control of the situation.', []],
] as const)('a place is taken on one’s own soil: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
