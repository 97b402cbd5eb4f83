import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr', '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it.each(['a présenté ses excuses.', 'a présenté ses excuses à la famille.', 's’est excusé pour les civils tués.'])(
  'an apology is for whom the sentence before tells: %s',
  (words) => {
    expect(told(`Des frappes kényanes ont tué huit Ougandais en Ouganda. Nairobi ${words}`)).toContain(
      'CONCEDE KEN>UGA',
    );
  },
);

it('people told by their name are not held by their own state', () => {
  expect(told('Téhéran a libéré les trois Norvégiens détenus depuis l’automne.')).toEqual(['RETREAT IRN>NOR']);
});

it('who blames a vote blames who voted, not whom it was for', () => {
  const events = told('La Norvège a reconnu l’État palestinien. Israël a fustigé ce vote.');
  expect(events).toContain('ACCUSE ISR>NOR');
  expect(events).not.toContain('ACCUSE ISR>PSE');
});
