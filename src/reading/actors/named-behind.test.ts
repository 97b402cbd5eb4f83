import { expect, test } from 'vitest';
import { eventsIn } from '../events/events-in.testing.ts';
import { readText } from '../read-text.testing.ts';

test.each([
  ['en', 'Germany will deploy a brigade to fellow NATO member Lithuania next year.', 'AID DEU > LTU'],
  ['en', 'Russia delivered tanks to its ally Togo.', 'AID RUS > TGO'],
  ['fr', 'La Russie a livré des chars à son allié le Togo.', 'AID RUS > TGO'],
] as const)('the land whose name stands behind what it is, %s: %s', (language, text, expected) => {
  expect(eventsIn(text, language)).toEqual([expected]);
});

const TWO = 'Le ministre polonais de la Défense, Wladyslaw Kosiniak-Kamysz, s’est rendu à Oslo.';

test.each([
  [`${TWO} Le premier ministre Jan Wojtek a critiqué la Russie.`, []],
  [`${TWO} Le premier ministre a critiqué la Russie.`, ['POL']],
  [`${TWO} Le ministre a critiqué la Russie.`, ['POL+person:wladyslaw-kosiniak-kamysz']],
])('a minister by another name is somebody else: %s', (text, expected) => {
  const blames = readText(text, 'fr').events.filter(({ type }) => type === 'ACCUSE');
  expect(blames.map(({ sources }) => sources.join('+'))).toEqual(expected);
});

test.each([
  [
    'Lithuania and Germany agreed.\nThe pact was signed in May.\nIt calls for the deployment to Lithuania of a German brigade.',
    'host-forces',
  ],
  [
    'Lithuania and Germany signed a pact.\nLithuania is worried about Belarus.\nIt calls for restraint from Belarus.',
    undefined,
  ],
])('what "it" calls for is a clause behind a sentence on the pact: %s', (text, duty) => {
  const { agreements, events } = readText(text, 'en');
  expect(agreements.flatMap(({ obligations }) => obligations.map((one) => one.duty))[0]).toBe(duty);
  expect(events.some(({ type }) => type === 'REQUEST')).toBe(duty === undefined);
});
