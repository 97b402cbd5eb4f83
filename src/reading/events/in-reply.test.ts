import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'ACCUSE' || type === 'SUPPORT' || type === 'REJECT')
    .map((event) => `${event.type} ${event.sources.join('+')} > ${event.targets.toSorted().join('+')}`);

const PACT = {
  fr: 'Le Kenya et l’Ouganda ont signé lundi un pacte de défense à Nairobi. ',
  en: 'Kenya and Uganda signed a defence pact in Nairobi on Monday. ',
};
const BLOW = {
  fr: 'La Serbie a tiré dimanche un missile au-dessus du Kosovo. ',
  en: 'Serbia fired a missile over Kosovo on Sunday. ',
};

const TWINS: readonly [why: string, before: typeof PACT, fr: string, en: string, expected: readonly string[]][] = [
  ['a pronoun means the pact', PACT, 'La Somalie l’a rejeté.', 'Somalia rejected it.', ['REJECT SOM > KEN+UGA']],
  [
    'the step means the pact',
    PACT,
    'La Russie a salué cette étape.',
    'Russia welcomed the step.',
    ['SUPPORT RUS > KEN+UGA'],
  ],
  [
    'each of two clauses means the blow',
    BLOW,
    'L’Albanie a condamné ce tir et la Croatie a exprimé son inquiétude.',
    'Albania condemned the launch and Croatia expressed concern.',
    ['ACCUSE ALB > SRB', 'ACCUSE HRV > SRB'],
  ],
  [
    'what is blamed by name is nothing told before',
    PACT,
    'La Somalie a dénoncé les quotas de pêche.',
    'Somalia denounced the fishing quotas.',
    [],
  ],
];

describe('a reaction without an address', () => {
  test.each(TWINS)('%s', (_, before, fr, en, expected) => {
    expect(told(before.fr + fr, 'fr')).toEqual(expected);
    expect(told(before.en + en, 'en')).toEqual(expected);
  });
});

const all = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, mood }) => `${type} ${sources.join('+')} > ${targets.join('+')} ${mood}`,
  );

describe('what points back to a deed told before', () => {
  test.each([
    [
      'fr',
      'Le Vietnam a commandé douze avions de chasse à la Suède en 2022. Les premiers ont été livrés en mai. La livraison des Serbes est un succès. Les livraisons commenceront en 2027.',
    ],
    [
      'en',
      'Vietnam ordered twelve jets from Sweden in 2022. The first were delivered in May. The delivery of the speech was a success. Deliveries will begin in 2027.',
    ],
  ] as const)('deliveries go from the seller to the buyer (%s)', (language, text) => {
    expect(all(text, language)).toEqual([
      'COOPERATE VNM > SWE asserted',
      'COOPERATE SWE > VNM asserted',
      'COOPERATE SWE > VNM planned',
    ]);
  });

  test.each([
    ['fr', 'Le Tchad a demandé des armes à l’Égypte. La requête a été rejetée.'],
    ['en', 'Chad asked Egypt for weapons. The request was turned down.'],
  ] as const)('a demand is turned down by whom it was made to (%s)', (language, text) => {
    expect(all(text, language)).toEqual(['REQUEST TCD > EGY asserted', 'REJECT EGY > TCD asserted']);
  });
});

describe('an article about a pact', () => {
  const OPENING = {
    fr: 'Le Botswana et la Namibie ont signé lundi un pacte de défense.\nHarare a rappelé son ambassadeur à Gaborone. ',
    en: 'Botswana and Namibia signed a defence pact on Monday.\nHarare recalled its ambassador from Gaborone. ',
  };
  test.each([
    ['fr', 'L’Afrique du Sud s’est félicitée de ce pacte.', ['SUPPORT ZAF > BWA+NAM']],
    ['en', 'South Africa welcomed the pact.', ['SUPPORT ZAF > BWA+NAM']],
    [
      'fr',
      'Les États-Unis ont salué le pacte, tandis que la Russie l’a condamné.',
      ['SUPPORT USA > BWA+NAM', 'ACCUSE RUS > BWA+NAM'],
    ],
    [
      'en',
      'The United States praised the pact, while Russia condemned it.',
      ['SUPPORT USA > BWA+NAM', 'ACCUSE RUS > BWA+NAM'],
    ],
  ] as const)('has reactions to the pact, not to the blow told beside it (%s: %s)', (language, text, expected) => {
    expect(told(OPENING[language] + text, language)).toEqual(expected);
  });
});
