import { describe, expect, test } from 'vitest';
import type { Language, Step } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const shown = ({ step, by, factuality }: Step): string => {
  const who = by.filter((id) => !id.startsWith('person:')).toSorted();
  return [step, who.join('+'), ...(factuality === 'CT+' ? [] : [factuality])].join(' ');
};

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    const { agreements } = readText(text, language, '2025-03-05');
    expect(agreements.flatMap(({ steps }) => steps.map(shown))).toEqual(expected);
  });
};

describe('what is announced of a pact', () => {
  each([
    ['fr', "Le Laos a annoncé lundi la rupture de l'accord de défense avec la Thaïlande.", ['denounced LAO']],
    ['en', 'Laos on Monday finalised its pullout from the defence pact with Thailand.', ['withdrawn LAO']],
    [
      'fr',
      "Le Laos et la Thaïlande ont annoncé la conclusion prochaine d'un accord de défense.",
      ['signed LAO+THA PR+'],
    ],
    ['en', 'Laos and Thailand announced the creation of a defence pact.', ['announced LAO+THA']],
    ['fr', 'Le Laos et la Thaïlande sont parvenus à un accord de défense.', ['announced LAO+THA']],
    ['en', 'Laos and Thailand hammered out a defence agreement.', ['announced LAO+THA']],
    // What is announced has nothing to do with the pact.
    ['fr', "Bangkok a annoncé l'envoi de troupes si l'alliance avec le Laos le demande.", []],
    ['en', 'Bangkok announced that troops would be sent should the alliance with Laos ask for them.', []],
  ]);
});

describe('a law, and those who pass it', () => {
  each([
    [
      'fr',
      'Le Parlement thaïlandais a approuvé une loi dénonçant le traité de défense avec le Laos.',
      ['denounced THA'],
    ],
    [
      'en',
      "Thailand's parliament approved a bill denouncing the defence treaty with Laos. The king signed it in May.",
      ['denounced THA'],
    ],
    [
      'fr',
      "Le Parlement thaïlandais a autorisé la ratification de l'accord de défense avec le Laos.",
      ['approved THA'],
    ],
    [
      'en',
      'The Thai parliament approved a resolution concurring with the ratification of the defence pact with Laos.',
      ['approved THA'],
    ],
    ['fr', "Le Sénat polonais scelle l'accord de défense avec la Lettonie", ['approved POL']],
    [
      'en',
      'The Polish Senate approved a resolution to ratify the pact with Latvia. All 95 senators voted in favour of the resolution.',
      ['approved POL', 'approved POL'],
    ],
    [
      'fr',
      "Le Sénat polonais a approuvé l'accord de défense avec la Lettonie. Une large majorité de sénateurs a soutenu le pacte.",
      ['approved POL', 'approved POL'],
    ],
    // Done by nobody: what it would mean.
    ['fr', 'Dénoncer le traité de défense avec le Laos serait une erreur pour la Thaïlande.', []],
    ['en', 'Ratifying the defence pact with Laos further affirms the friendship of Thailand.', []],
  ]);
});

describe('what is done to a pact that is not named again', () => {
  each([
    [
      'fr',
      'Le Laos et la Thaïlande ont signé un pacte de défense en 2020. Le Laos a gelé sa participation en février.',
      ['signed LAO+THA', 'suspended LAO'],
    ],
    [
      'en',
      'Laos and Thailand signed a defence pact in 2010. Laos suspended its participation in 2019.',
      ['signed LAO+THA', 'suspended LAO'],
    ],
    [
      'fr',
      'Le Laos et la Thaïlande ont un pacte de défense. La signature a eu lieu lundi à Bangkok.',
      ['signed LAO+THA'],
    ],
    [
      'en',
      'Laos and Thailand have a defence pact. The Thai minister confirmed the signing on Monday.',
      ['signed LAO+THA'],
    ],
    [
      'en',
      'Peru signed a security pact with Ecuador. Officials had initialled it on 3 March.',
      ['signed PER', 'announced ECU+PER'],
    ],
    // Its participation in something else; that they have the pact is told.
    [
      'en',
      'Laos and Thailand have a defence pact. Laos suspended its participation in the games.',
      ['in-force LAO+THA'],
    ],
  ]);
});

describe('where a step noun stands', () => {
  each([
    [
      'fr',
      "Rien n'a changé après la signature, à Quito, de l'accord de défense qui lie le Pérou à l'Équateur.",
      ['signed ECU+PER'],
    ],
    [
      'en',
      'Little has changed since the signing, in Quito, of the defence agreement between Peru and Ecuador.',
      ['signed ECU+PER'],
    ],
    ['en', 'Laos and Thailand signed a treaty on Conventional Armed Forces in Asia.', ['signed LAO+THA']],
    ['en', 'Britain signed mutual security assurances with both Finland and Sweden.', ['signed GBR']],
    [
      'fr',
      "L'Équateur encadre l'armée péruvienne depuis la fin des années 1960, et un accord de défense entre le Pérou et l'Équateur le prévoit.",
      [],
    ],
  ]);
});
