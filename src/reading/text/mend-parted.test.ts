import { expect, test } from 'vitest';
import { eventsIn } from '../events/events-in.testing.ts';

test.each([
  [
    'en',
    'Kinshasa, where thousands of demonstrators took to the streets, accused Rwanda of arming rebels.',
    'ACCUSE COD > RWA',
  ],
  ['en', 'France, home to a large Armenian community, delivered armoured vehicles to Armenia.', 'AID FRA > ARM'],
  [
    'en',
    'China, which claims almost the entire sea, a vital route for trade, threatened the Philippines with consequences.',
    'THREATEN CHN > PHL',
  ],
  [
    'fr',
    'La Turquie, dont les revendications en Méditerranée inquiètent depuis longtemps ses voisins, a rejeté la proposition grecque.',
    'REJECT TUR > GRC',
  ],
  [
    'fr',
    'La Pologne, par laquelle transitent la plupart des armes occidentales, a envoyé 60 chars à l’Ukraine.',
    'AID POL > UKR',
  ],
] as const)('%s: a name does what the verb behind its aside says: %s', (language, text, event) => {
  expect(eventsIn(text, language)).toContainEqual(event);
});

test.each([
  ['en', 'Kenya, which Uganda accused of espionage, stayed silent.'],
  ['fr', 'Le Kenya, que l’Ouganda a accusé d’espionnage, s’est tu.'],
] as const)('%s: what the aside tells is another’s deed: %s', (language, text) => {
  expect(eventsIn(text, language)).toEqual(['ACCUSE UGA > KEN']);
});
