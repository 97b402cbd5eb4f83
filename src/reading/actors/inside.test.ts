import { expect, test } from 'vitest';
import { isState } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string, language: 'fr' | 'en'): string[] => {
  const { events, actors } = readText(text, language);
  const stateOf = (id: string): string => (isState(id) ? id : (actors.find((one) => one.id === id)?.of ?? id));
  return events.map(
    ({ type, sources, targets }) =>
      `${type} ${[...new Set(sources.map(stateOf))]} > ${[...new Set(targets.map(stateOf))]}`,
  );
};

test.each([
  ['en', "Texas's governor threatened Mexico with new checks.", 'THREATEN USA > MEX'],
  ['en', 'A Democratic senator mocked Canada.', 'ACCUSE USA > CAN'],
  ['en', 'Likud lawmakers thanked Hungary.', 'SUPPORT ISR > HUN'],
  ['en', "The head of Japan's coast guard travelled to Manila.", 'CONSULT JPN > PHL'],
  ['fr', 'Un sénateur démocrate a raillé le Canada.', 'ACCUSE USA > CAN'],
  ['fr', 'Des élus de Floride ont condamné Cuba.', 'ACCUSE USA > CUB'],
  ['fr', 'Le ministre-président de Bavière a remercié la République tchèque.', 'SUPPORT DEU > CZE'],
  ['fr', 'Des députés du Likoud ont remercié la Hongrie.', 'SUPPORT ISR > HUN'],
] as const)('who speaks inside a state speaks from it (%s): %s', (language, text, event) => {
  expect(sidesOf(text, language)).toContain(event);
});
