import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Duty and trigger; who owes it to whom where one side does. */
const clausesIn = (text: string, language: Language): string[] => {
  const { agreements } = readText(text, language, '2025-03-05');
  const all = agreements.flatMap(({ obligations }) =>
    obligations.map(
      ({ bearer, beneficiary, duty, trigger, reciprocal }) =>
        `${duty} ${trigger}${reciprocal ? '' : ` ${bearer}>${beneficiary}`}`,
    ),
  );
  return [...new Set(all)].toSorted();
};

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(clausesIn(text, language)).toEqual(expected);
  });
};

describe('where a clause is told', () => {
  each([
    // By the article of an alliance.
    [
      'fr',
      "L'article 4 de l'OTSC garantit l'assistance mutuelle des membres en cas d'agression contre l'un d'eux.",
      ['assist-as-deemed-necessary armed-attack'],
    ],
    [
      'en',
      "NATO's Article 5 obliges every ally to assist a member that is attacked.",
      ['assist-as-deemed-necessary armed-attack org:nato>org:nato'],
    ],
    // In a relative clause.
    [
      'fr',
      "Le Pérou a conclu un protocole d'accord par lequel l'Équateur louerait pour dix ans un port au Pérou.",
      ['host-forces any ECU>PER'],
    ],
    [
      'en',
      'Peru concluded a memorandum under which Ecuador would lease a port to Peru for ten years.',
      ['host-forces any ECU>PER'],
    ],
    // In somebody's words.
    [
      'fr',
      "Le Pérou et l'Équateur ont signé un pacte. Il prévoit une assistance en cas d'agression armée, a précisé le porte-parole du ministère, Hugo Roca.",
      ['assist-as-deemed-necessary armed-attack'],
    ],
    [
      'fr',
      "Le Pérou et l'Équateur ont signé un accord. Aux termes de ce texte, le Pérou pourrait déployer 500 soldats en Équateur, a déclaré un haut responsable.",
      ['host-forces any ECU>PER'],
    ],
    // What comes on top.
    [
      'fr',
      "Le Pérou et l'Équateur ont signé un pacte. Il interdit toute agression. S'y ajoutent des consultations régulières.",
      ['consult any', 'no-aggression none'],
    ],
    [
      'en',
      'Peru and Ecuador signed a pact. It provides for the exchange of intelligence. Also included are regular consultations and joint exercises.',
      ['consult any', 'share-intelligence any', 'train-and-exercise any'],
    ],
    // What the pact is made for.
    ['fr', "Le Pérou a signé avec l'Équateur un accord pour vendre trois frégates.", ['supply-arms any PER>ECU']],
    ['en', 'Peru signed a deal with Ecuador to sell it three frigates.', ['supply-arms any PER>ECU']],
    // What a party or both bind themselves to.
    [
      'fr',
      "Le Pérou, en vertu de l'accord signé lundi avec l'Équateur, s'engage à fournir trois milliards d'euros.",
      ['finance any PER>ECU'],
    ],
    [
      'en',
      'Peru and Ecuador signed a pact. Both sides said they had a commitment to consult each other if threats arose.',
      ['consult threat'],
    ],
    [
      'en',
      'Peru, Chile and Ecuador formed an alliance. This alliance mandates mutual defense and the suppression of armed uprisings.',
      ['assist-militarily any', 'collective-intervention internal-rebellion'],
    ],
    // "co-operation" is cooperation.
    [
      'en',
      'The deal between Peru and Ecuador also envisaged economic co-operation, including on mining.',
      ['cooperate any'],
    ],
  ]);
});

describe('what is no clause', () => {
  each([
    ['fr', "Le Pérou et l'Équateur ont un pacte. Il ne va pas jusqu'à une clause d'assistance en cas d'attaque.", []],
    [
      'en',
      'The pact between Peru and Ecuador stops short of a treaty which would bind one side to intervene if the other was attacked.',
      [],
    ],
    ['fr', "Le Pérou et l'Équateur ont signé un pacte, dont on n'a jamais su ce qu'il obligeait à faire.", []],
    ['en', 'Peru and Ecuador signed a pact. What it requires the two countries to do is unclear.', []],
    [
      'fr',
      "Le Pérou et l'Équateur ont signé un pacte. L'accord vise à renforcer la coopération en permettant des exercices.",
      [],
    ],
    [
      'en',
      'Peru and Ecuador signed a pact. The agreement aims to deepen cooperation by enabling military exercises.',
      [],
    ],
    ['en', 'Peru and Ecuador signed a pact. Lima and Quito may be coordinating to move forces to the border.', []],
    ['en', 'Peru and Ecuador signed a pact. The pact offers Peru an opportunity to lead.', []],
    // What a pact was about, where it is given up.
    [
      'fr',
      "Le Pérou a dénoncé l'accord avec l'Équateur encadrant les activités d'une mission, ainsi que son protocole.",
      [],
    ],
    ['en', 'Peru denounced the agreement with Ecuador, which governs the work of a joint mission.', []],
    // A pact beside the one that is spoken of.
    ['en', 'The deal between Peru and Ecuador includes a status of forces agreement.', []],
  ]);
});

test('what the others owe to the state that is attacked', () => {
  const text =
    'Sweden joined NATO. Under Article 5 of the treaty, an attack on Sweden would be considered an attack on all.';
  const { agreements } = readText(text, 'en', '2025-03-05');
  expect(
    agreements.flatMap(({ obligations }) => obligations.map(({ bearer, beneficiary }) => [bearer, beneficiary])),
  ).toEqual([['org:nato', 'SWE']]);
});

test.each([
  ['en', 'Under it, Lima is to provide Ghana with patrol boats.'],
  ['fr', 'Selon ses termes, Lima fournira des patrouilleurs au Ghana.'],
] as const)('%s: what is owed under "it" is a clause and no event: %s', (language, term) => {
  const pact = { fr: 'Le Pérou et le Ghana ont signé un pacte.', en: 'Peru and Ghana signed a pact.' }[language];
  const { agreements, events } = readText(`${pact} ${term}`, language);
  expect(agreements.flatMap(({ obligations }) => obligations.map((one) => `${one.bearer} ${one.duty}`))).toEqual([
    'PER supply-arms',
  ]);
  expect(events).toEqual([]);
});

test('what the draft of a pact told far back says is one of its terms', () => {
  const text =
    'Peru and Ghana signed a pact. Ghana praised it. The opposition was furious. Lima was calm. Accra celebrated. It rained. ' +
    'According to a draft leaked last month, Lima could send troops to Ghana if Accra asks for them.';
  const [agreement] = readText(text, 'en').agreements;
  expect(agreement!.obligations.length).toBeGreaterThan(0);
});

test('what is said of the pact itself beside its term is no term', () => {
  const text =
    'Le Pérou et le Ghana ont signé un accord. Aux termes du texte, qui doit encore être ratifié, chaque partie pourra poursuivre des trafiquants sur le territoire de l’autre.';
  const [agreement] = readText(text, 'fr').agreements;
  expect(agreement!.obligations.map(({ bearer }) => bearer).sort()).toEqual(['GHA', 'PER']);
});

test.each([
  [
    'en',
    'The foreign ministers of Peru and Chile agreed that Lima would open a consulate while the Chileans would lift their ban.',
  ],
  [
    'en',
    'The foreign ministers of Peru and Chile approved a plan under which Peru would disarm the rebels and Chile would lift its ban.',
  ],
  [
    'fr',
    'Les deux ministres péruvien et chilien ont convenu que Lima ouvrirait un consulat tandis que le Chili lèverait son interdiction.',
  ],
  [
    'fr',
    'Le Pérou et le Chili ont approuvé un plan aux termes duquel Lima désarmera les rebelles et le Chili lèvera son interdiction.',
  ],
] as const)('%s: what two agree that each will do is an agreement with a clause for each: %s', (language, text) => {
  const [agreement] = readText(text, language).agreements;
  expect(agreement!.steps.map(({ step }) => step)).toEqual(['announced']);
  expect(agreement!.obligations.map(({ bearer, beneficiary }) => `${bearer} ${beneficiary}`)).toEqual([
    'PER CHL',
    'CHL PER',
  ]);
});

test.each([
  ['en', 'Peru agreed that Lima would open a consulate.'],
  ['en', 'Peru and Chile did not agree that Lima would open a consulate.'],
  ['fr', 'Le Pérou et le Chili entendent que Lima ouvrira un consulat.'],
] as const)('%s: no agreement: %s', (language, text) => {
  expect(readText(text, language).agreements).toEqual([]);
});

test.each([
  [
    'Armenia and Azerbaijan are at war. Armenia will buy howitzers from France under a contract signed on Tuesday in Paris.',
    ['ARM', 'FRA'],
  ],
  [
    'Le Pérou et le Chili sont en froid. Le Pérou achètera des obusiers au Ghana dans le cadre d’un contrat signé mardi à Paris.',
    ['GHA', 'PER'],
  ],
] as const)('with whom one deals under a contract has it: %s', (text, parties) => {
  const language = text.startsWith('Le') ? 'fr' : 'en';
  expect(readText(text, language).agreements.map((one) => one.parties)).toEqual([parties]);
});

test('a deal that ended a war goes on, and who was left out of it or keeps troops has not left it', () => {
  const text =
    'Peru and Chile signed a pact in May. But Chile was left out of the peace deal that ended that war, and has refused to withdraw all its troops.';
  const [agreement] = readText(text, 'en').agreements;
  expect(agreement!.steps.map(({ step }) => step)).toEqual(['signed']);
});
