import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['two sentences', 'Le traité est signé. Séoul proteste.', ['Le traité est signé.', 'Séoul proteste.']],
  [
    'a line is an end',
    'A heading without a stop\nThe ministers met.',
    ['A heading without a stop', 'The ministers met.'],
  ],
  [
    'an abbreviation is none',
    'M. Dupont a reçu Mr. Smith. Ils ont parlé.',
    ['M. Dupont a reçu Mr. Smith.', 'Ils ont parlé.'],
  ],
  ['a number is none', 'Selon Kiev, 11.000 soldats combattent.', ['Selon Kiev, 11.000 soldats combattent.']],
  ['a question', 'Jusqu’où ira-t-on ? Nul ne sait.', ['Jusqu’où ira-t-on ?', 'Nul ne sait.']],
  [
    'what a quotation introduces goes on',
    '«Nous signerons !» a dit le ministre.',
    ['«Nous signerons !» a dit le ministre.'],
  ],
  ['nothing', ' \n\n ', []],
])('%s', (_name, text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('months in short and initials end no sentence', () => {
  expect(split('On Dec. 4 the ships left. U.S. Officials agreed on Sept. 17.')).toEqual([
    'On Dec. 4 the ships left.',
    'U.S. Officials agreed on Sept. 17.',
  ]);
});
