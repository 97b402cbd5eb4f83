import { expect, test } from 'vitest';
import { shiftsOf } from '../../src/analysis/index.ts';
import type { Obligation, Shift } from '../../src/model/index.ts';
import { documentOf, recordOf, type Telling, tell, words } from './telling.ts';

const parties = ['GRC', 'CYP'];
const published = ['2025-03-06', '2025-04-02', '2025-05-11'];

/** Articles in their turn, one sentence each, that all tell of one pact; the last day is nobody's where there are more. */
function tellings(sentences: readonly string[], more: Partial<Obligation> = {}): Telling[] {
  return sentences.map((sentence, at) => {
    const document = documentOf(`doc:${at}`, sentence, { published: published[at] ?? null });
    const owed = (bearer: string): Obligation => ({
      bearer,
      beneficiary: parties.find((one) => one !== bearer)!,
      duty: 'assist-as-deemed-necessary',
      trigger: 'armed-attack',
      against: null,
      reciprocal: true,
      qualifiers: [],
      evidence: [words(document, sentence)],
      ...more,
    });
    return tell(document, { agreements: [{ kinds: ['defence'], parties, obligations: parties.map(owed) }] });
  });
}

const shifts = (sentences: readonly string[], more?: Partial<Obligation>): Shift[] =>
  shiftsOf(recordOf(...tellings(sentences, more)));
const told = (kind: Shift['kind'], sentences: readonly string[], more?: Partial<Obligation>) =>
  shifts(sentences, more)
    .filter((one) => one.kind === kind)
    .flatMap(({ stages }) => stages.map(({ value, published: days }) => [value, ...days]));

test('each wording of a duty to help stands once, with its days and its sentences', () => {
  const sentences = [
    'Les deux îles se porteront assistance en cas d’agression.',
    'Each must come to the aid of the other if it is attacked.',
    'En cas d’agression étrangère, l’aide viendra.',
    'Si l’une des deux est attaquée, l’autre l’aidera.',
  ];
  const [shift] = shifts(sentences);
  expect(shift).toMatchObject({ kind: 'trigger', sources: ['CYP', 'GRC'], targets: ['CYP', 'GRC'], type: null });
  expect(shift!.stages.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([
    ['doc:0', 'doc:2'],
    ['doc:1', 'doc:3'],
  ]);
  expect(told('trigger', sentences)).toEqual([
    ['aggression', '2025-03-06', '2025-05-11'],
    ['attack', '2025-04-02'],
  ]);
  expect(recordOf(...tellings(sentences)).contradictions).toEqual([]);
});

test.each([
  ['attack', 'Une attaque contre l’un vaudra attaque contre l’autre.', 'An attack on one is an attack on both.'],
  [
    'invasion',
    'Athènes enverra des troupes si Chypre est envahie.',
    'It will send troops in the event of an invasion.',
  ],
  ['war', 'L’un aide l’autre en cas de guerre.', 'Each helps the other in the event of war.'],
  ['aggression', 'Ils se défendront face à toute agression.', 'They will stand together against any aggression.'],
])('%s, in both languages', (value, fr, en) => {
  const other = value === 'aggression' ? 'It helps if it is attacked.' : 'Il aide en cas d’agression.';
  const known = value === 'aggression' ? 'attack' : 'aggression';
  for (const sentence of [fr, en])
    expect(told('trigger', [sentence, other])).toEqual([
      [value, '2025-03-06'],
      [known, '2025-04-02'],
    ]);
});

test('how strong the help is, beside help that is told without more', () => {
  expect(
    told('strength', [
      'En cas d’attaque, l’autre aide aussitôt, sans délai et par tous ses moyens.',
      'If one is attacked, the other helps it at once, by all available means.',
      'Each helps the other if it is attacked.',
      'Le ministre a redit la disponibilité de la Grèce à aider Chypre en cas d’attaque.',
    ]),
  ).toEqual([
    ['all-means', '2025-03-06', '2025-04-02'],
    ['immediate', '2025-03-06', '2025-04-02'],
    ['plain', '2025-05-11'],
    ['ready'],
  ]);
  expect(
    told('strength', ['Each gives such help as it deems necessary.', 'Chacun donne l’aide qu’il juge nécessaire.']),
  ).toEqual([]);
});

test.each([
  ['one word for it in all', ['Il aide en cas d’attaque.', 'It helps if it is attacked.']],
  [
    'a word that sets nothing in motion',
    [
      'Il aide en cas d’attaque. L’agression de 1974 reste vive.',
      'It helps if it is attacked. The aggression of 1974 is felt.',
    ],
  ],
  [
    'the pact of non-aggression beside it',
    [
      'Il aide en cas d’attaque, contre un pacte de non-agression.',
      'It helps if attacked, under a non-aggression pact.',
    ],
  ],
  [
    'a war that is only named',
    ['Hérité de la guerre froide, il aide en cas d’attaque.', 'Born of a war, it helps if attacked.'],
  ],
])('nothing where they use %s', (_, sentences) => {
  expect(told('trigger', sentences)).toEqual([]);
});

test('nothing of other duties, and of what is set in motion otherwise', () => {
  const sentences = ['Ils se consulteront en cas d’agression.', 'They confer if one is attacked.'];
  expect(shifts(sentences, { duty: 'consult' })).toEqual([]);
  expect(shifts(sentences, { trigger: 'threat' })).toEqual([]);
});
