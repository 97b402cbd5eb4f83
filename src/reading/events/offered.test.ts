import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language, type: string): string[] =>
  readText(text, language, '2025-06-20')
    .events.filter((event) => event.type === type)
    .map(({ sources, targets }) =>
      [sources, targets].map((ids) => ids.filter((id) => /^[A-Z]{3}$/.test(id)).join('+')).join(' → '),
    );

test.each([
  ['fr', 'Le Soudan a proposé un moratoire, que le Tchad rejette comme une manœuvre.'],
  ['en', 'Sudan proposed a moratorium, which Chad rejects as a manoeuvre.'],
] as const)('what is turned down in a clause of its own was another’s (%s)', (language, text) => {
  expect(told(text, language, 'REJECT')).toEqual(['TCD → SDN']);
});

test.each([
  ['fr', 'Le Soudan a reçu une lettre que le Tchad rejette.'],
  ['fr', 'Lima s’irrite de voir monter les prix.'],
  ['en', 'Lima is annoyed to see prices rise.'],
] as const)('what nobody offered is turned down by nobody (%s: %s)', (language, text) => {
  expect(told(text, language, 'ACCUSE')).toEqual([]);
});

test.each([
  ['fr', 'Ottawa s’agace de voir Londres acheter du gaz russe.'],
  ['en', 'Ottawa is annoyed to see London buy Russian gas.'],
] as const)('who is seen to do a thing is blamed for it, not whose the thing is (%s)', (language, text) => {
  expect(told(text, language, 'ACCUSE')).toEqual(['CAN → GBR']);
});

test.each([
  ['fr', 'Le ministre indien s’est rendu à Lima pour demander au gouvernement de renoncer au pacte.'],
  ['en', 'The Indian minister travelled to Lima to ask the government to give up the pact.'],
] as const)('the government that one goes to ask is that of the land (%s)', (language, text) => {
  expect(told(text, language, 'REQUEST')).toEqual(['IND → PER']);
});

test.each([
  ['fr', 'Le ministre indien est rentré de Lima ; il veut demander au gouvernement un crédit.'],
  ['en', 'The Indian minister is back from Lima; he wants to ask the government for a credit.'],
] as const)('nobody asks a land that he has left (%s)', (language, text) => {
  expect(told(text, language, 'REQUEST').filter((one) => one.endsWith('PER'))).toEqual([]);
});
