import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';

/** Who does what, as the tree of the sentence has it: "Kenya charged". */
const subjectsOf = (text: string, language: 'fr' | 'en'): string[] => {
  const { tokens } = annotate(text, language)[0]!;
  return tokens
    .filter(({ deprel }) => deprel.startsWith('nsubj'))
    .map(({ form, head }) => `${form} ${tokens[head]!.form}`);
};

const rootOf = (text: string, language: 'fr' | 'en'): string[] =>
  annotate(text, language)[0]!
    .tokens.filter(({ head }) => head < 0)
    .map(({ form }) => form);

test.each([
  ['en', 'Ghana — a land that seldom makes the news — charged Togo with hiding smugglers.', 'Ghana', 'charged'],
  ['en', 'Peru, observers said, opposes the candidacy of Chile.', 'Peru', 'opposes'],
  ['en', 'Norway (which votes in June) pressed Iceland to join the accord.', 'Norway', 'pressed'],
  ['fr', 'Le Ghana, observent des diplomates, a qualifié de regrettable la décision du Togo.', 'Ghana', 'qualifié'],
  ['fr', 'Le Pérou, a-t-on appris mardi, a plaidé auprès du Chili pour une trêve.', 'Pérou', 'plaidé'],
] as const)('%s: a subject is that of the verb behind its aside: %s', (language, text, subject, verb) => {
  expect(subjectsOf(text, language)).toContain(`${subject} ${verb}`);
  expect(rootOf(text, language)).toEqual([verb]);
});

test.each([
  ['en', 'Last week, the Norwegian minister, Kari Moe, met her colleague in Accra.', 'week met'],
  ['fr', 'La semaine dernière, le ministre norvégien, Ola Moe, s’était rendu à Accra.', 'semaine rendu'],
] as const)('%s: a time before a mark is no subject: %s', (language, text, wrong) => {
  expect(subjectsOf(text, language)).not.toContain(wrong);
});

test('what two marks part is each one’s own: the ally within an aside does not do it', () => {
  const text = 'Ghana — whose ally Togo has kept silent — charged Benin with hiding smugglers.';
  expect(subjectsOf(text, 'en')).toContain('Ghana charged');
  expect(subjectsOf(text, 'en')).not.toContain('Togo charged');
});

test.each([
  ['The Bergen treaty, signed in 1963 by Norway and Iceland, has turned sixty.', 'acl treaty'],
  ['Ghana, citing a lack of progress in the talks, has left the pact.', 'advcl left'],
] as const)('what was done to the subject is told of it, what it does meanwhile of the verb: %s', (text, expected) => {
  const { tokens } = annotate(text, 'en')[0]!;
  const participle = tokens.find(({ form }) => /^(signed|citing)$/.test(form))!;
  expect(`${participle.deprel} ${tokens[participle.head]!.form}`).toBe(expected);
});
