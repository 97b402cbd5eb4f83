import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-06-20').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} → ${targets.join('+')}`,
  );

test.each([
  [
    'fr',
    'La force réunit des soldats du Ghana, du Togo et du Bénin, chargés d’aider l’armée gambienne.',
    'AID GHA+TGO+BEN → GMB',
  ],
  [
    'en',
    'The force is made up of soldiers from Ghana and Togo tasked with helping the Gambian army.',
    'AID GHA+TGO → GMB',
  ],
] as const)('all whose soldiers are charged with it do it (%s)', (language, text, event) => {
  expect(told(text, language)).toContain(event);
});

test.each([
  ['fr', 'L’usine emploie des ouvriers du Ghana, chargés de trier les colis.'],
  ['en', 'The plant employs workers from Ghana and Togo tasked with sorting parcels.'],
] as const)('workers are no help to a state (%s)', (language, text) => {
  expect(told(text, language)).toEqual([]);
});
