import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const supports = (language: 'fr' | 'en', text: string) =>
  readText(text, language, '2025-06-20')
    .events.filter(({ type }) => type === 'SUPPORT')
    .map(({ date }) => date && `${date.from} ${date.basis}`);

const MET = {
  fr: 'La ministre suédoise Ebba Falk a rencontré mardi à Nairobi le président kényan William Ruto.',
  en: 'Swedish minister Ebba Falk met Kenyan President William Ruto in Nairobi on Tuesday.',
};

test.each([
  ['fr', 'Ebba Falk a remercié William Ruto.'],
  ['en', 'Ebba Falk thanked William Ruto.'],
  ['fr', '# Un geste\n\nEbba Falk a salué William Ruto.'],
  ['en', '# A gesture\n\nEbba Falk praised William Ruto.'],
] as const)('%s: what those who met did to each other right behind is of that day: %s', (language, sentence) => {
  expect(supports(language, `${MET[language]}\n\n${sentence}`)).toEqual(['2025-06-17 event']);
});

test.each([
  ['fr', 'Le président kényan a remercié la Chine.'],
  ['en', 'The Kenyan president thanked China.'],
  ['fr', 'Le pays compte sept parcs. Les lions y sont rares. Il pleut. Ebba Falk a remercié William Ruto.'],
  ['en', 'The country has seven parks. Lions are rare there. It rains. Ebba Falk thanked William Ruto.'],
  ['fr', 'Le Kenya a connu la sécheresse en mars. Ebba Falk a remercié William Ruto.'],
  ['en', 'Kenya had a drought in March. Ebba Falk thanked William Ruto.'],
  ['fr', 'Ebba Falk a rencontré le président chinois Xi Jinping. Ebba Falk a remercié William Ruto.'],
  ['en', 'Ebba Falk met Chinese President Xi Jinping. Ebba Falk thanked William Ruto.'],
] as const)('%s: what is told of others, later or behind another date is not: %s', (language, sentence) => {
  expect(supports(language, `${MET[language]}\n\n${sentence}`)).toEqual([null]);
});
