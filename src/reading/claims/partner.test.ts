import { expect, test } from 'vitest';
import { claimsIn } from './claims-in.testing.ts';

test.each([
  ['fr', "Caracas n'a pas souhaité réagir.", 'VEN > IRN'],
  ['fr', "L'Inde va étudier l'accord, a indiqué New Delhi.", 'IND > IRN+VEN'],
  ['fr', 'Israël n’a pas fait de commentaire.', 'ISR > IRN+VEN'],
  ['fr', 'Caracas n’a pas souhaité réagir aux propos de la Colombie.', 'VEN > COL'],
  ['en', 'Caracas declined to comment.', 'VEN > IRN'],
  ['en', 'India said that it would study the agreement.', 'IND > IRN+VEN'],
  ['en', 'Israel made no comment.', 'ISR > IRN+VEN'],
  ['en', 'Caracas declined to comment on what Colombia had said.', 'VEN > COL'],
] as const)(
  '%s: what names nobody besides is about the other of the two states, or both: %s',
  (language, text, sides) => {
    const [claim] = claimsIn(text, language);
    expect(`${claim?.sources.join('+')} > ${claim?.targets.join('+')}`).toBe(sides);
  },
);

test.each([
  ['fr', "L'Inde a voté une loi sur les forêts, a indiqué New Delhi."],
  ['en', 'India said that it had passed a law on forests.'],
  ['fr', 'Cette réponse reflète la position de Caracas.'],
  ['en', 'This answer reflects the position of Caracas.'],
] as const)('%s: nobody besides where a third speaks of something else, or one acts alone: %s', (language, text) => {
  expect(claimsIn(text, language).flatMap(({ targets }) => targets)).toEqual([]);
});
