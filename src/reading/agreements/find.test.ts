import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const pactsIn = (text: string, language: Language) =>
  readText(text, language, '2025-03-05').agreements.map(({ parties, names, steps, knowledge }) => ({
    parties: parties.toSorted(),
    names: names[language],
    signed: steps.flatMap(({ step, date }) => (step === 'signed' ? [date?.from?.slice(0, 4) ?? null] : [])),
    knowledge,
  }));

describe('past pacts are others than the one of today', () => {
  test.each([
    [
      'fr',
      "Hanoï et Moscou ont signé mardi un traité d'amitié. Il rappelle celui que l'Union soviétique avait conclu avec Hanoï en 1978.",
    ],
    [
      'en',
      'Hanoi and Moscow signed a friendship treaty on Tuesday. The treaty recalls the one that the Soviet Union concluded with Hanoi in 1978.',
    ],
  ] as const)('%s: %s', (language, text) => {
    const found = pactsIn(text, language);
    expect(found.map(({ parties, signed }) => [parties.join('+'), ...signed])).toContainEqual(['RUS+VNM', '2025']);
  });

  test.each([
    ['fr', "La Grèce et l'Égypte ont signé un accord de défense. Il remplace le traité d'amitié de 1998."],
    ['en', 'Greece and Egypt signed a defence agreement. It replaces the friendship treaty of 1998.'],
  ] as const)('%s: %s', (language, text) => {
    const { agreements } = readText(text, language, '2025-03-05');
    const [now, past] = agreements.toSorted((a, b) => Number(a.predecessor === null) - Number(b.predecessor === null));
    expect(now!.predecessor).toBe(past!.id);
    expect(past!.steps.map(({ step }) => step).toSorted()).toEqual(['signed', 'superseded']);
    expect(past!.steps.find(({ step }) => step === 'signed')!.date).toMatchObject({
      from: '1998-01-01',
      precision: 'year',
    });
  });
});

describe('names', () => {
  test.each([
    [
      'fr',
      'La signature du traité de défense mutuelle entre le Laos et la Thaïlande date de mardi.',
      'traité de défense mutuelle',
    ],
    ['en', 'Laos and Thailand signed a mutual defence treaty in Vientiane on Tuesday.', 'mutual defence treaty'],
  ] as const)('%s: %s', (language, text, name) => {
    const [pact] = pactsIn(text, language);
    expect(pact!.names.some((one) => one.startsWith(name))).toBe(true);
    expect(pact!.names.every((one) => !/^(?:du|de|the|a) /.test(one))).toBe(true);
  });
});

describe('what is no pact of the states of the text', () => {
  test.each([
    ['fr', "Le Laos et la Thaïlande invoquent l'article 51 de la Charte des Nations unies."],
    ['en', 'Laos and Thailand invoke article 51 of the United Nations Charter.'],
    ['fr', "Le Laos et la Thaïlande n'ont conclu aucun accord."],
    ['en', 'Laos and Thailand have concluded no agreement.'],
  ] as const)('%s: %s', (language, text) => {
    expect(pactsIn(text, language)).toEqual([]);
  });

  test.each([
    ['fr', "L'article 5 du traité de l'Atlantique Nord prévoit l'assistance de tous en cas d'attaque contre un allié."],
    [
      'en',
      'Article 5 of the North Atlantic Treaty provides for assistance by all in the event of an attack on an ally.',
    ],
  ] as const)('%s: %s', (language, text) => {
    expect(pactsIn(text, language)).toMatchObject([{ parties: ['org:nato'], knowledge: 'nato-1949' }]);
  });
});

test('a title adds nothing to what its article tells; what only it tells stays', () => {
  const steps = (text: string) => readText(text, 'fr', '2025-03-05').agreements.flatMap((one) => one.steps);
  const title = '# Le Kenya ratifie le pacte de défense avec le Rwanda';
  expect(steps(`${title}\nLe Kenya a ratifié lundi le pacte de défense avec le Rwanda.`)).toHaveLength(1);
  expect(steps(`${title}\nLe pacte inquiète les voisins.`)).toMatchObject([{ step: 'ratified', by: ['KEN'] }]);
});

describe('a pact that a new one ends', () => {
  test.each<[Language, string]>([
    [
      'fr',
      "Le Chili et le Pérou ont signé un traité de défense lundi. Le nouveau texte met fin au traité d'amitié du 9 février 2000.",
    ],
    [
      'en',
      'Chile and Peru signed a defence treaty on Monday. A softer friendship treaty followed in February 2000. The new treaty ends that one.',
    ],
  ])('%s: is the old one', (language, text) => {
    const ended = readText(text, language, '2025-03-05').agreements.filter(({ steps }) =>
      steps.some(({ step }) => step === 'ended'),
    );
    expect(ended.map(({ steps }) => steps.find(({ step }) => step === 'signed')?.date?.from?.slice(0, 4))).toEqual([
      '2000',
    ]);
  });
});
