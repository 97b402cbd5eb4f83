import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';

const subjectsOf = (text: string, language: 'fr' | 'en'): string[] => {
  const [sentence] = annotate(text, language);
  const { tokens } = sentence!;
  return tokens.filter(({ deprel }) => deprel === 'nsubj').map(({ form, head }) => `${form} ${tokens[head]!.form}`);
};

test('each clause behind a semicolon has its own subject, and the sentence one root', () => {
  const text =
    'Manila accused China of ramming a boat (a ferry; two men drowned); Beijing denied the charge; Tokyo protested.';
  expect(subjectsOf(text, 'en')).toEqual(
    expect.arrayContaining(['Manila accused', 'Beijing denied', 'Tokyo protested']),
  );
  const { tokens } = annotate(text, 'en')[0]!;
  expect(tokens.filter(({ head }) => head < 0).map(({ form }) => form)).toEqual(['accused']);
  expect(tokens.find(({ form }) => form === 'denied')?.deprel).toBe('parataxis');
});

test('a list with semicolons is one clause', () => {
  const { tokens } = annotate("Le texte prévoit une aide ; des exercices ; un échange d'officiers.", 'fr')[0]!;
  expect(tokens.filter(({ deprel }) => deprel === 'root').map(({ form }) => form)).toEqual(['prévoit']);
  expect(tokens.some(({ deprel }) => deprel === 'parataxis')).toBe(false);
});
