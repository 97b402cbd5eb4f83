import { expect, test } from 'vitest';
import { eventsIn } from '../events/events-in.testing.ts';

test.each([
  [
    'fr',
    'L’Union africaine a envoyé des observateurs au Tchad. N’Djamena accuse les observateurs d’espionnage et exige leur départ.',
    ['ACCUSE TCD > org:african-union', 'REQUEST TCD > org:african-union'],
  ],
  [
    'en',
    'The African Union sent observers to Chad. Chad accuses the observers of spying and demands their departure.',
    ['ACCUSE TCD > org:african-union', 'REQUEST TCD > org:african-union'],
  ],
  [
    'fr',
    'Les instructeurs turcs sont à Niamey. Lomé s’est tue. Le Mali a remercié les instructeurs.',
    ['SUPPORT MLI > TUR'],
  ],
  [
    'fr',
    'New Delhi avait stationné une cinquantaine de militaires aux Maldives. Malé a exigé le départ des militaires.',
    ['REQUEST MDV > IND'],
  ],
  [
    'en',
    'India had stationed soldiers in the Maldives. The Maldives demanded the departure of the soldiers.',
    ['REQUEST MDV > IND'],
  ],
  // Of two who sent some, nobody is meant.
  [
    'fr',
    'L’Inde a envoyé des observateurs au Tchad. Le Kenya a envoyé des observateurs au Niger. Lomé accuse les observateurs.',
    [],
  ],
  ['en', 'India sent observers to Chad. Kenya sent observers to Niger. Togo accuses the observers.', []],
] as const)('%s: %s', (language, text, events) => {
  const words = eventsIn(text, language).filter((event) => /^(ACCUSE|REQUEST|SUPPORT)/.test(event));
  expect(words).toEqual(events);
});
