import { expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

// One deed is told once, and is not taken for another that its words have elsewhere.

test.each([
  ['en', 'Peru stood shoulder to shoulder with Chile.', ['SUPPORT PER > CHL']],
  ['en', "Peru wrote off Chile's debt.", ['AID PER > CHL']],
  ['en', 'Peru made a request to Chile for missiles.', ['REQUEST PER > CHL']],
  ['en', 'Peru reneged on its promise to Chile.', ['REJECT PER > CHL']],
  ['en', 'Peru warned Chile not to intervene.', ['THREATEN PER > CHL']],
  ['en', 'Peru urged Chile not to attend the summit.', ['REQUEST PER > CHL']],
  ['en', 'Peru penalised Chilean companies.', ['SANCTION PER > CHL']],
  ['en', 'Peru dropped its demands on Chile.', ['CONCEDE PER > CHL']],
  ['en', 'Peru promised Chile to send troops.', ['AGREE PER > CHL', 'AID PER > CHL']],
  ['fr', 'Le Pérou a tiré à boulets rouges sur le Chili.', ['ACCUSE PER > CHL']],
  ['fr', 'Le Pérou a défié le Chili.', ['REJECT PER > CHL']],
  ['fr', 'Le Pérou a restreint ses exportations vers le Chili.', ['SANCTION PER > CHL']],
  ['fr', 'Le Pérou a assoupli ses sanctions contre le Chili.', ['CONCEDE PER > CHL']],
  ['fr', 'Le Pérou a prié le Chili de ne pas signer le pacte.', ['REQUEST PER > CHL']],
] as const)('%s: %s', (language, text, events) => {
  expect(eventsIn(text, language).toSorted()).toEqual(events);
});

test.each([
  ["Peru brushed aside Chile's concerns, which Chile called an act of aggression.", 'ACCUSE CHL > PER'],
  ['Peru sold tanks to Chile, which Bolivia called a provocation.', 'ACCUSE BOL > PER'],
  ["When Peru brushed aside Chile's concerns, Norway protested.", 'ACCUSE NOR > PER'],
  ["The administration of Peru's president sold tanks to Chile.", 'COOPERATE PER > CHL'],
])('who has done what another speaks of: %s', (text, event) => {
  expect(eventsIn(text, 'en')).toContain(event);
});
