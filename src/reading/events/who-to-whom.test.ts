import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2024-11-05').events.map(
    ({ type, sources, targets }) => `${type} ${[...sources].sort().join('+')} > ${[...targets].sort().join('+')}`,
  );

test.each([
  ['fr', 'La Chine a envoyé 103 avions vers Taïwan en 24 heures.', ['MOBILIZE CHN > TWN']],
  ['fr', 'Pékin a envoyé dimanche des avions de chasse en direction de Taïwan.', ['MOBILIZE CHN > TWN']],
  ['fr', "L'Algérie a envoyé un avion d'aide humanitaire en direction de Gaza.", ['AID DZA > PSE']],
  ['fr', 'Un tribunal de Minsk a reconnu un Japonais coupable d’espionnage.', ['SANCTION BLR > JPN']],
  ['fr', 'Un tribunal espagnol juge un Marocain pour trafic de drogue.', []],
  ['en', 'China sent a record 103 warplanes towards Taiwan in 24 hours.', ['MOBILIZE CHN > TWN']],
  ['en', 'Beijing sent warplanes towards Taiwan on Sunday.', ['MOBILIZE CHN > TWN']],
  ['en', 'Italy sent two ships with 300 tonnes of aid to Lebanon.', ['AID ITA > LBN']],
  ['en', 'A court in Minsk found a Japanese man guilty of spying.', ['SANCTION BLR > JPN']],
  ['en', 'A Spanish court tried a Moroccan man for drug trafficking.', []],
  ['en', 'Australia gave Tuvalu A$16 million.', ['AID AUS > TUV']],
  ['en', 'Canada lent Jamaica US$5 million.', ['AID CAN > JAM']],
] as const)('%s: %s', (language, text, events) => {
  expect(told(text, language)).toEqual(events);
});
