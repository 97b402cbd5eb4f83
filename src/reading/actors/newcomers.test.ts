import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The sources of the first event. */
const sources = (text: string, language: Language): readonly string[] =>
  readText(text, language).events[0]?.sources ?? [];

type Twin = readonly [why: string, fr: string, en: string, expected: readonly string[]];

const twins: readonly Twin[] = [
  [
    'a name right behind an office, its state before',
    "Le président zambien Hakainde Hichilema s'est rendu à Luanda.",
    'Zambian President Hakainde Hichilema visited Luanda.',
    ['ZMB', 'person:hakainde-hichilema'],
  ],
  [
    'a name behind the whole office and a comma',
    "Le ministre ghanéen de la Défense, Edward Omane Boamah, a accusé le Togo d'espionnage.",
    "Ghana's Minister for Defence, Edward Omane Boamah, accused Togo of espionage.",
    ['GHA', 'person:edward-omane-boamah'],
  ],
  [
    'a name before its office',
    "Sitiveni Rabuka, le Premier ministre des Fidji, a accusé le Pérou d'espionnage.",
    'Sitiveni Rabuka, the prime minister of Fiji, accused Peru of espionage.',
    ['FJI', 'person:sitiveni-rabuka'],
  ],
  [
    'a rank is no part of the name; where an envoy is sent is not whose he is',
    "L'ambassadeur du Népal en Inde, le général Shankar Sharma, a accusé le Bhoutan d'espionnage.",
    "Nepal's ambassador to India, Gen. Shankar Sharma, accused Bhutan of espionage.",
    ['NPL', 'person:shankar-sharma'],
  ],
  [
    'a known family name right behind the office is the known person',
    "Le président Macron a accusé le Pérou d'espionnage.",
    'President Macron accused Peru of espionage.',
    ['FRA', 'person:emmanuel-macron'],
  ],
  [
    'a state and the family name of one whom knowledge has of it',
    "La Moldave Sandu a accusé le Pérou d'espionnage.",
    "Moldova's Sandu accused Peru of espionage.",
    ['MDA', 'person:maia-sandu'],
  ],
  [
    'whom an unknown president threatens is not who he is of',
    'Le président Zorbal a menacé le Pérou de représailles.',
    'President Zorbal threatened Peru with reprisals.',
    [],
  ],
  [
    'two capitalised words without an office are nobody',
    "Shankar Sharma a accusé le Bhoutan d'espionnage.",
    'Shankar Sharma accused Bhutan of espionage.',
    [],
  ],
];

describe.each(twins)('%s', (_, fr, en, expected) => {
  test.each([
    ['fr', fr],
    ['en', en],
  ] as const)('%s: %s', (language, text) => expect(sources(text, language)).toEqual(expected));
});

test('a newcomer is known by the family name from then on', () => {
  const { events } = readText('Zambian President Hakainde Hichilema visited Luanda. Hichilema accused Malawi.', 'en');
  expect(events.map((event) => event.sources)).toEqual([
    ['ZMB', 'person:hakainde-hichilema'],
    ['ZMB', 'person:hakainde-hichilema'],
  ]);
});
