import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const blows = (text: string, language: Language): string[] =>
  readText(text, language, '2025-06-20')
    .events.filter(({ type }) => type === 'ASSAULT')
    .map(({ sources, targets }) => `${sources.join('+')} → ${targets.join('+')}`);

test.each([
  ['fr', 'La Suède a changé de doctrine après l’invasion de l’Ukraine.', 'RUS → UKR'],
  ['en', 'Sweden changed its doctrine after the invasion of Ukraine.', 'RUS → UKR'],
  ['fr', 'Le pacte répond à l’invasion du Koweït.', 'IRQ → KWT'],
  ['en', 'Since the invasion of Kuwait, Oman has grown closer to Qatar.', 'IRQ → KWT'],
  ['fr', 'L’Estonie a donné un milliard depuis que la Russie a lancé son invasion.', 'RUS → UKR'],
  ['en', 'Estonia has given a billion since Russia launched its full-scale invasion.', 'RUS → UKR'],
  ['fr', 'Sans l’invasion de l’Ukraine, ce pacte n’existerait pas.', 'RUS → UKR'],
  ['en', 'Without the invasion of Ukraine, this pact would not exist.', 'RUS → UKR'],
] as const)('who invaded whom is known of wars that the world knows (%s: %s)', (language, text, sides) => {
  expect(blows(text, language)).toEqual([sides]);
});

test.each([
  ['fr', 'L’invasion de l’Ouganda a surpris Nairobi.'],
  ['en', 'The invasion of Uganda surprised Nairobi.'],
  ['fr', 'Le festival parle d’une invasion de moustiques en Ukraine.'],
  ['en', 'Uganda fears an invasion.'],
] as const)('nobody is made up for another (%s: %s)', (language, text) => {
  expect(blows(text, language)).toEqual([]);
});
