import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Duties, with who owes them to whom where one side does. */
const clausesIn = (text: string, language: Language): string[] => {
  const { agreements } = readText(text, language, '2025-03-05');
  const all = agreements.flatMap(({ obligations }) =>
    obligations.map(
      ({ bearer, beneficiary, duty, reciprocal }) => `${duty}${reciprocal ? '' : ` ${bearer}>${beneficiary}`}`,
    ),
  );
  return [...new Set(all)].toSorted();
};

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(clausesIn(text, language)).toEqual(expected);
  });
};

describe('terms told right behind a pact', () => {
  each([
    ['en', 'Peru and Chile signed a treaty. No party will resort to force against the other.', ['no-aggression']],
    [
      'fr',
      "Le Pérou et le Chili ont signé un traité. Aucune partie ne recourra à la force contre l'autre.",
      ['no-aggression'],
    ],
    [
      'en',
      'Peru and Chile signed a treaty. If one of them is attacked, the other must not help the aggressor.',
      ['no-support-to-enemy'],
    ],
    [
      'fr',
      "Le Pérou et le Chili ont signé un traité. Si l'un d'eux est attaqué, l'autre n'aidera pas l'agresseur.",
      ['no-support-to-enemy'],
    ],
    ['en', 'Peru and Chile signed a treaty. Any state of the region may join.', ['procedure']],
    ['fr', 'Le Pérou et le Chili ont signé un traité. Tout État de la région pourra y adhérer.', ['procedure']],
    ['en', 'Peru and Chile signed a treaty. Both countries will share intelligence on rebels.', ['share-intelligence']],
    ['fr', 'Le Pérou et le Chili ont signé un traité. Ils créeront une banque commune.', ['cooperate']],
    // How long it lasts; whom it lets do what.
    ['en', 'Peru and Chile signed a treaty. It will remain in force for twenty years.', ['duration']],
    [
      'fr',
      'Le Pérou et le Chili ont signé une convention permettant à leurs policiers de franchir la frontière.',
      ['cooperate'],
    ],
    [
      'en',
      'Peru and Chile signed a convention allowing their police to cross the border in pursuit of smugglers.',
      ['cooperate'],
    ],
    // In a relative clause.
    [
      'en',
      'Peru signed a pact with Chile under which each must come to the other’s aid if attacked.',
      ['assist-as-deemed-necessary'],
    ],
    [
      'en',
      'Peru and Chile signed a memorandum by which Lima would train two brigades and Santiago would share drone technology.',
      ['share-technology CHL>PER', 'train-and-exercise PER>CHL'],
    ],
  ]);
});

describe('what is told behind a pact and is no term of it', () => {
  each([
    ['en', 'Peru and Chile signed a treaty. Each country will celebrate its independence next week.', []],
    ['fr', 'Le Pérou et le Chili ont signé un traité. Les deux présidents se reverront vendredi.', []],
    ['en', 'Peru and Chile signed a treaty. Neither side will say how long the talks lasted.', []],
    ['en', 'Peru and Chile signed a treaty. They will hold a joint press conference.', []],
    ['en', 'Peru and Chile signed a treaty. It remains a source of tension.', []],
    ['fr', 'Le Pérou et le Chili ont signé un traité. Il reste contesté à Lima.', []],
    ['fr', 'Le Pérou et le Chili ont signé un traité. Il permettra à Lima de gagner des milliards.', []],
  ]);
});
