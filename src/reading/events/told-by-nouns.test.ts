import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { eventsIn } from './events-in.testing.ts';

const NOUNS: readonly (readonly [Language, string, string])[] = [
  ['en', 'ACCUSE PER > CHL', 'Peruvian allegations that Chile had violated the truce'],
  ['en', 'REJECT PER > CHL', "Peru's opposition to Chile's membership"],
  ['en', 'REJECT PER > CHL', "Peru's refusal to negotiate with Chile"],
  ['en', 'THREATEN PER > CHL', 'Peruvian threats to attack Chile'],
  ['en', 'SANCTION PER > CHL', 'Peruvian tariffs on Chilean copper'],
  ['en', 'SUPPORT PER > CHL', "Peru's endorsement of Chile's bid"],
  ['en', 'AID PER > CHL', 'the sending of Peruvian soldiers to Chile'],
  ['en', 'COERCE PER > CHL', "Peru's violation of Chilean airspace"],
  ['fr', 'REJECT PER > CHL', "l'opposition du Pérou à l'adhésion du Chili"],
  ['fr', 'REJECT PER > CHL', 'le refus péruvien de négocier avec le Chili'],
  ['fr', 'SANCTION PER > CHL', "la suspension de l'aide péruvienne au Chili"],
  ['fr', 'AID PER > CHL', "la promesse du Pérou d'aider le Chili"],
  ['fr', 'COERCE PER > CHL', 'la cyberattaque du Pérou contre le Chili'],
  ['fr', 'COERCE PER > CHL', "la violation par le Pérou de l'espace aérien chilien"],
  ['fr', 'ASSAULT PER > CHL', 'les tirs péruviens contre des villages chiliens'],
];

test.each(NOUNS)('%s %s is told by a noun of which another speaks: %s', (language, event, noun) => {
  const found = eventsIn(
    language === 'en' ? `Norway has commented on ${noun}.` : `La Norvège a commenté ${noun}.`,
    language,
  );
  expect(found).toContain(event);
  expect(found.join(' ')).not.toContain('NOR');
});

test('who cut ties with the other is not told: both did', () => {
  expect(eventsIn('Norway has commented on the severing of ties between Peru and Chile.', 'en')).toContain(
    'SANCTION CHL+PER > CHL+PER',
  );
});

test('what a text says nothing of has been', () => {
  expect(eventsIn("Le communiqué ne dit rien de l'invasion du Chili par le Pérou.", 'fr')).toContain(
    'ASSAULT PER > CHL',
  );
  expect(eventsIn("Le communiqué n'évoque pas de livraison d'obus péruviens au Chili.", 'fr')).toEqual([]);
});

test('what worries a third is whose deed it is', () => {
  const found = eventsIn("Peru's accusations against Chile have worried Norway.", 'en');
  expect(found).toContain('ACCUSE PER > CHL');
  expect(found).toContain('ACCUSE NOR > PER');
});
