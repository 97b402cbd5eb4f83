import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

describe('a passive without a doer goes on with the two of the sentence before', () => {
  test.each([
    [
      'fr',
      'La Lituanie soupçonne la Chine d’avoir sectionné un câble. Trois diplomates ont été expulsés vendredi.',
      'SANCTION LTU > CHN',
    ],
    ['en', 'Lithuania suspects China of cutting a cable. The ambassador was expelled on Friday.', 'SANCTION LTU > CHN'],
    ['fr', 'Le Japon mise sur le Kenya. Un prêt de 900 millions de dollars a été débloqué en mai.', 'AID JPN > KEN'],
    ['en', 'Japan is betting on Kenya. A loan of $900 million was granted in May.', 'AID JPN > KEN'],
    ['fr', 'La Chine revendique les eaux du Japon. Un chalutier japonais a été arraisonné lundi.', 'COERCE CHN > JPN'],
    ['en', 'China claims Japan’s waters. A Japanese trawler was seized on Monday.', 'COERCE CHN > JPN'],
    ['en', 'Ethiopia asked Turkey for drones. The first aircraft were delivered in October.', 'AID TUR > ETH'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(eventsIn(text, language)).toContain(expected);
  });

  test.each([
    ['fr', 'Le Kenya a battu l’Ouganda. Deux ministres ont été arrêtés.'],
    ['en', 'Kenya beat Uganda. Two ministers were arrested.'],
    ['fr', 'Le Kenya, l’Ouganda et le Togo jouent samedi. Deux diplomates ont été expulsés.'],
    ['en', 'Kenya, Uganda and Togo play on Saturday. Two diplomats were expelled.'],
  ] as const)('nobody did it: %s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });
});

test.each([
  ['fr', 'Les États-Unis ont proposé de négocier. L’offre a été rejetée par Téhéran.', 'REJECT IRN > USA'],
  ['en', 'The United States has offered to negotiate. The offer was rejected by Tehran.', 'REJECT IRN > USA'],
  [
    'fr',
    'La Russie et la Biélorussie sont liées par un traité. Des manœuvres conjointes ont eu lieu en septembre.',
    'COOPERATE BLR+RUS > BLR+RUS',
  ],
  [
    'en',
    'Russia and Belarus are bound by a treaty. Joint manoeuvres took place in September.',
    'COOPERATE BLR+RUS > BLR+RUS',
  ],
  ['fr', 'Pékin a envoyé des navires autour de Taïwan.', 'MOBILIZE CHN > TWN'],
  ['en', 'Beijing sent thirty planes around Taiwan.', 'MOBILIZE CHN > TWN'],
] as const)('%s: %s', (language, text, expected) => {
  expect(eventsIn(text, language)).toContain(expected);
});

test.each([
  ['fr', 'La Russie et la Biélorussie sont liées par un traité. Le manque d’entraînements conjoints inquiète.'],
  ['en', 'Russia and Belarus are bound by a treaty. The lack of joint drills is a worry.'],
] as const)('no drills: %s: %s', (language, text) => {
  expect(eventsIn(text, language).filter((one) => one.startsWith('COOPERATE'))).toEqual([]);
});
