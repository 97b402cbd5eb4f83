import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (language: Language, text: string): string[] => {
  const { events, agreements } = readText(text, language, '2025-09-15');
  return [
    ...events.map(({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`),
    ...agreements.flatMap(({ parties, steps }) => steps.map(({ step }) => `${step} ${parties.join('+')}`)),
  ];
};

test.each([
  ['fr', 'Le Somaliland a accusé l’Égypte d’armer la Somalie.', 'ACCUSE org:somaliland > EGY'],
  ['en', 'Somaliland accused Egypt of arming Somalia.', 'ACCUSE org:somaliland > EGY'],
  ['fr', 'La Russie et l’Abkhazie ont signé un traité de défense.', 'signed RUS+org:abkhazia'],
  ['en', 'Kenya signed a pact with Hargeisa.', 'signed KEN+org:somaliland'],
  [
    'fr',
    'Le Kenya a annoncé la conclusion d’un protocole d’accord par lequel l’Éthiopie louerait une côte au Somaliland.',
    'signed ETH+org:somaliland',
  ],
] as const)('a land that no state answers for acts for itself: %s: %s', (language, text, expected) => {
  expect(told(language, text)).toContain(expected);
});

test.each([
  ['fr', 'La marine égyptienne a patrouillé au large du Somaliland.'],
  ['en', 'A French tourist was hurt in Abkhazia.'],
] as const)('where something is does nothing: %s: %s', (language, text) => {
  expect(told(language, text).filter((one) => one.includes('org:'))).toEqual([]);
});

test.each([
  ['en', 'Sudan accused the Emirates of arming the RSF.', 'AID ARE > org:rsf-sudan'],
  ['fr', 'Le Soudan accuse les Émirats d’armer les RSF.', 'AID ARE > org:rsf-sudan'],
  ['fr', 'RSF a condamné la Turquie.', 'ACCUSE org:rsf-press > TUR'],
  ['en', 'RSF condemned Turkey.', 'ACCUSE org:rsf-press > TUR'],
] as const)(
  'letters that two bodies share are those of the one that the text is about: %s: %s',
  (language, text, expected) => {
    expect(told(language, text)).toContain(expected);
  },
);
