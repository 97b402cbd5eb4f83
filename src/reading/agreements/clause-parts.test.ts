import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const PACT = {
  fr: 'La Grèce et Chypre ont signé un pacte de défense.',
  en: 'Greece and Cyprus signed a defence pact.',
};

/** Duty, trigger and the words it rests on; who owes it where one side does. */
const clausesIn = (text: string, language: Language): string[] => {
  const { agreements } = readText(`${PACT[language]} ${text}`, language, '2025-03-05');
  const all = agreements.flatMap(({ obligations }) =>
    obligations.map(
      ({ bearer, duty, trigger, reciprocal, evidence }) =>
        `${duty} ${trigger}${reciprocal ? '' : ` by ${bearer}`}: ${evidence[0]!.quote}`,
    ),
  );
  return [...new Set(all)];
};

describe('a clause for each part of a sentence', () => {
  test.each([
    [
      'fr',
      "Le pacte prévoit une assistance militaire immédiate, des consultations en cas de menace et l'interdiction d'accords avec des tiers.",
      [
        'assist-militarily any: Le pacte prévoit une assistance militaire immédiate',
        'consult threat: des consultations en cas de menace',
        "no-hostile-alliance none: l'interdiction d'accords avec des tiers.",
      ],
    ],
    [
      'en',
      'The pact commits both countries to share intelligence, to refrain from using force and to consult in a crisis.',
      [
        'share-intelligence any: The pact commits both countries to share intelligence',
        'no-aggression none: to refrain from using force',
        'consult threat: to consult in a crisis.',
      ],
    ],
    [
      'fr',
      'Aux termes de l’accord, Athènes livrera douze avions et formera cent pilotes.',
      [
        'supply-arms any by GRC: Aux termes de l’accord, Athènes livrera douze avions',
        'train-and-exercise any by GRC: formera cent pilotes.',
      ],
    ],
    [
      'en',
      'Under the deal, Athens will deliver twelve jets and Nicosia will supply gas.',
      [
        'supply-arms any by GRC: Under the deal, Athens will deliver twelve jets',
        'supply-goods any by CYP: Nicosia will supply gas.',
      ],
    ],
    [
      'fr',
      'Il autorise Athènes à stationner des troupes sur deux bases et exempte ses soldats de poursuites.',
      [
        'host-forces any by CYP: Il autorise Athènes à stationner des troupes sur deux bases',
        'grant-immunity any by CYP: exempte ses soldats de poursuites.',
      ],
    ],
    [
      'en',
      "Under Article 5, an attack on one is an attack on the other, and each must come to the other's aid by all means.",
      [
        "assist-with-all-means armed-attack: Under Article 5, an attack on one is an attack on the other, and each must come to the other's aid by all means.",
      ],
    ],
    [
      'fr',
      "En cas d'attaque, le pacte prévoit des consultations et l'échange de renseignements.",
      [
        "consult armed-attack: En cas d'attaque, le pacte prévoit des consultations",
        "share-intelligence armed-attack: l'échange de renseignements.",
      ],
    ],
    [
      'en',
      'The pact provides for cooperation in culture, tourism and sport.',
      ['cooperate any: The pact provides for cooperation in culture, tourism and sport.'],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(clausesIn(text, language)).toEqual(expected);
  });
});
