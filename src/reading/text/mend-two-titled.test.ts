import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const sides = (text: string, language: Language): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => {
    const states = [...new Set([...sources, ...targets])].filter((id) => /^[A-Z]{3}$/.test(id));
    return `${type} ${states.sort().join('+')}`;
  });

test.each([
  [
    'fr',
    'Le ministre indien de la Défense, Rajnath Singh, et le ministre russe de la Défense, Andreï Belooussov, se sont rencontrés mardi.',
    'CONSULT IND+RUS',
  ],
  [
    'en',
    'The Kenyan defence minister, Soipan Tuya, and the Ugandan defence minister, Jacob Oboth, met on Tuesday.',
    'CONSULT KEN+UGA',
  ],
] as const)('two who are told by office and name are the subject together: %s', (language, text, event) => {
  expect(sides(text, language)).toEqual([event]);
});

test('who acts behind a sentence without a verb acts alone', () => {
  expect(sides('Une visite réussie, et le ministre ougandais a salué le Kenya.', 'fr')).toEqual(['SUPPORT KEN+UGA']);
  expect(readText('Une visite réussie, et le ministre ougandais a salué le Kenya.', 'fr').events[0]?.sources).toEqual([
    'UGA',
  ]);
});
