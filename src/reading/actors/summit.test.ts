import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test.each([
  [
    'fr',
    'Les dirigeants de la SADC se sont réunis jeudi à Harare. Le sommet a condamné le Rwanda et exprimé ses condoléances à la RDC.',
    ['CONSULT org:sadc > org:sadc', 'ACCUSE org:sadc > RWA', 'SUPPORT org:sadc > COD'],
  ],
  [
    'en',
    'Leaders of SADC met in Harare on Thursday. The summit condemned Rwanda and urged it to withdraw its troops.',
    ['CONSULT org:sadc > org:sadc', 'ACCUSE org:sadc > RWA', 'REQUEST org:sadc > RWA'],
  ],
  ['fr', 'Le sommet de la Cédéao a imposé des sanctions au Niger.', ['SANCTION org:ecowas > NER']],
  ['en', 'The ECOWAS summit imposed sanctions on Niger.', ['SANCTION org:ecowas > NER']],
] as const)('a summit that acts is the body that meets: %s %s', (language, text, events) => {
  expect(told(text, language)).toEqual(events);
});

test.each([
  ['fr', 'Le sommet entre le Kenya et l’Ouganda a réuni dix ministres.', 'CONSULT KEN,UGA > KEN,UGA'],
  ['en', 'The summit between Kenya and Uganda took place in Arusha.', 'CONSULT KEN,UGA > KEN,UGA'],
] as const)('a summit that is held is a meeting: %s', (language, text, event) => {
  expect(told(text, language)).toEqual([event]);
});
