import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

/** Rare and common demonyms of one ending: who acts on whom must not depend on how often a treebank saw the word. */
test.each([
  ['azerbaïdjanais', 'AZE'],
  ['japonais', 'JPN'],
  ['kirghizstanais', 'KGZ'],
  ['ougandais', 'UGA'],
  ['égyptien', 'EGY'],
  ['djiboutien', 'DJI'],
  ['tchadien', 'TCD'],
  ['sud-coréen', 'KOR'],
  ['zambien', 'ZMB'],
  ['mozambicain', 'MOZ'],
])('«son homologue %s» is somebody of that state', (demonym, state) => {
  const { events } = readText(
    `Le ministre grec de la Défense a rencontré à Vienne son homologue ${demonym} le 4 mars 2024.`,
    'fr',
  );
  expect(events.map(({ type, sources, targets }) => [type, sources[0], targets[0]])).toEqual([
    ['CONSULT', 'GRC', state],
  ]);
});
