import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const LINES = {
  fr: [
    'L’Union européenne et le Mercosur concluent un accord de coopération.',
    'L’Union européenne et le Mercosur ont annoncé un accord. Paris l’a critiqué. Montevideo s’en est félicité.',
    'Le texte pourrait bouleverser le commerce mondial.',
  ],
  en: [
    'The European Union and Mercosur conclude a cooperation agreement.',
    'The European Union and Mercosur announced an agreement. Paris criticised it. Montevideo welcomed it.',
    'The text could upset world trade.',
  ],
};

test.each(['fr', 'en'] as const)('%s: a pact of two unions is theirs, not that of states beside them', (language) => {
  const { claims } = readText(LINES[language].join('\n'), language);
  const foreseen = claims.find(({ kind }) => kind === 'prediction');
  expect(foreseen?.sources.toSorted()).toEqual(['org:eu', 'org:mercosur']);
});

test.each([
  ['en', 'Ukraine says that Iran has supplied Russia with drones and helped it to build a factory.'],
  ['fr', 'Kiev affirme que l’Iran a livré des drones à la Russie et l’a aidée à construire une usine.'],
] as const)('%s: what is done to a pronoun is done to whom the verb before named', (language, text) => {
  const { events } = readText(text, language);
  expect(events.flatMap(({ sources, targets }) => [...sources, ...targets])).not.toContain('UKR');
});

test.each([
  ['en', 'Russia’s ambassador in Canberra criticised Australia.'],
  ['fr', 'Le porte-parole américain a accusé la Chine de mentir.'],
] as const)('%s: an office that many hold names nobody', (language, text) => {
  expect(readText(text, language).actors.filter(({ kind }) => kind === 'person')).toEqual([]);
});
