import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';
import { eventsIn } from './events-in.testing.ts';

describe('who only looks on speaks for no land', () => {
  test.each([
    ['en', 'Diplomats in Nairobi suspect that Rome is paying for the planes.'],
    ['fr', 'Des diplomates à Nairobi soupçonnent Rome de payer les avions.'],
    ['en', 'Western officials in Kyiv criticised Hungary.'],
    ['fr', 'Des responsables occidentaux à Kiev ont critiqué la Hongrie.'],
    ['en', 'The Uganda Freedom Congress condemned Kenya.'],
  ] as const)('%s: %s', (language, text) => {
    expect(eventsIn(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'Officials in Nairobi criticised Italy.', 'ACCUSE KEN > ITA'],
    ['fr', 'Des responsables à Nairobi ont critiqué l’Italie.', 'ACCUSE KEN > ITA'],
  ] as const)('who governs does, %s: %s', (language, text, expected) => {
    expect(eventsIn(text, language)).toContain(expected);
  });
});

describe('who is angered by a gift does not get it', () => {
  test.each([
    ['en', 'Egypt has delivered weapons to Somalia, to Addis Ababa’s fury.', 'AID EGY > SOM'],
    ['fr', 'L’Égypte a livré des armes à la Somalie, à la fureur d’Addis-Abeba.', 'AID EGY > SOM'],
  ] as const)('%s: %s', (language, text, expected) => {
    const all = eventsIn(text, language);
    expect(all).toContain(expected);
    expect(all).not.toContain('AID EGY > ETH');
  });
});

describe('a pronoun goes on with the holder told by the possessive before', () => {
  test.each([
    [
      'en',
      'Norway is angry. Its ties with Chile collapsed; it suspended all trade with the country.',
      'SANCTION NOR > CHL',
    ],
    [
      'fr',
      'La Norvège est en colère. Ses relations avec Cuba se sont effondrées ; elle a suspendu tout commerce avec ce pays.',
      'SANCTION NOR > CUB',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(eventsIn(text, language)).toContain(expected);
  });

  test('not where the possessive is no subject’s', () => {
    expect(
      eventsIn('Norway praised its ties. Chile signed its part; it suspended all trade with Peru.', 'en'),
    ).toContain('SANCTION CHL > PER');
  });
});

describe('a leader is called on', () => {
  test.each([
    ['President Emmanuel Macron called on Prime Minister Narendra Modi in May.', 'CONSULT'],
    ['President Emmanuel Macron called on Prime Minister Narendra Modi to sign.', 'REQUEST'],
    ['President Emmanuel Macron paid Prime Minister Narendra Modi a discreet visit.', 'CONSULT'],
  ])('%s', (text, type) => {
    expect(readText(text, 'en').events.map((one) => one.type)).toEqual([type]);
  });
});
