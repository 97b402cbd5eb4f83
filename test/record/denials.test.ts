import { describe, expect, test } from 'vitest';
import type { Claim, EventCore } from '../../src/model/index.ts';
import { author, documentOf, recordOf, tell, voice, words } from './telling.ts';

/** One article: what is told in its first sentence, and a denial in its second. */
function contradictionsOf(first: string, second: string, event: Partial<EventCore>, denial: Partial<Claim>): string[] {
  const document = documentOf('doc:1', `${first} ${second}`, { published: '2025-03-10' });
  const record = recordOf(
    tell(document, {
      events: [{ id: 'e1', dimensions: ['arms'], evidence: [words(document, first)], ...event }],
      claims: [{ kind: 'denial', factuality: 'CT-', about: ['e1'], evidence: [words(document, second)], ...denial }],
    }),
  );
  return record.contradictions.map(({ kind }) => kind);
}

const by = (state: string): Partial<Claim> => ({ speaker: state, sources: [state], origins: [voice(state)] });
const alleged = (sources: string[], targets: string[], origin: string): Partial<EventCore> => ({
  type: 'AID',
  sources,
  targets,
  factuality: 'PR+',
  mood: 'conditional',
  origins: [voice(origin)],
});

describe('a denial is one of what others say', () => {
  test.each([
    [
      'Kinshasa accuse Kigali de livrer des drones au M23.',
      'Le Rwanda dément.',
      alleged(['RWA'], ['org:m23'], 'COD'),
      'RWA',
    ],
    [
      'Sudan says the Emirates sent armoured vehicles.',
      'Abu Dhabi denies it.',
      alleged(['ARE'], ['group:rsf'], 'SDN'),
      'ARE',
    ],
    [
      'Washington a accusé Téhéran d’avoir livré des missiles à Moscou.',
      'L’Iran rejette ces accusations.',
      { type: 'ACCUSE', sources: ['USA'], targets: ['IRN'], origins: [voice('USA')] },
      'IRN',
    ],
  ] as const)('%s %s', (first, second, event, denier) => {
    expect(contradictionsOf(first, second, event as Partial<EventCore>, by(denier))).toEqual(['denial']);
  });

  test.each([
    [
      'who has no part in it',
      'Seoul accused Pyongyang of sending shells to Moscow.',
      'China said that its position had not changed.',
      { type: 'ACCUSE', sources: ['KOR'], targets: ['PRK'], origins: [voice('KOR')] },
      'CHN',
    ],
    [
      'of another matter than the accusation',
      'Bamako a accusé la Cédéao de sanctions inhumaines.',
      'L’organisation a répondu qu’elle n’avait reçu aucune lettre.',
      { type: 'ACCUSE', sources: ['MLI'], targets: ['org:ecowas'], origins: [voice('MLI')] },
      'org:ecowas',
    ],
    [
      'by whom a sanction strikes',
      'Berlin a rompu ses accords aériens avec Téhéran.',
      'L’Iran dément avoir livré des armes.',
      { type: 'SANCTION', sources: ['DEU'], targets: ['IRN'], origins: [author] },
      'IRN',
    ],
    [
      'beside what is known',
      'Iran acknowledged the sale of drones before the war.',
      'The Kremlin dismisses talk of nuclear know-how as absurd.',
      { type: 'AID', sources: ['IRN'], targets: ['RUS'], origins: [voice('IRN')] },
      'RUS',
    ],
    [
      'of what is only planned',
      'Le Qatar promet 42 milliards d’achats.',
      'La Maison-Blanche dément tout lien.',
      {
        type: 'COOPERATE',
        sources: ['QAT'],
        targets: ['USA'],
        factuality: 'PR+',
        mood: 'planned',
        origins: [voice('QAT')],
      },
      'USA',
    ],
  ] as const)('not one %s', (_, first, second, event, denier) => {
    expect(contradictionsOf(first, second, event as unknown as Partial<EventCore>, by(denier))).toEqual([]);
  });

  test('one dispute in two articles is one contradiction with both denials', () => {
    const tellings = ['doc:1', 'doc:2'].map((id) => {
      const document = documentOf(id, `Seoul counts shells (${id}). Moscow denies it.`, { published: '2024-06-19' });
      return tell(document, {
        events: [
          {
            ...alleged(['PRK'], ['RUS'], 'KOR'),
            id: 'e1',
            evidence: [words(document, `Seoul counts shells (${id}).`)],
          },
        ],
        claims: [
          {
            kind: 'denial',
            ...by('RUS'),
            factuality: 'CT-',
            about: ['e1'],
            evidence: [words(document, 'Moscow denies it.')],
          },
        ],
      });
    });
    const { contradictions } = recordOf(...tellings);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]!.evidence).toHaveLength(4);
    expect(contradictions[0]!.voices.flatMap(({ origins }) => origins.map(({ actor }) => actor)).sort()).toEqual([
      'KOR',
      'RUS',
    ]);
  });
});

test('what one sentence denies is one dispute, however many events it may mean', () => {
  const document = documentOf('doc:1', 'Delhi says that Beijing helped. Beijing and Islamabad call that untrue.', {
    published: '2025-08-21',
    language: 'en',
  });
  const [first, second] = ['Delhi says that Beijing helped.', 'Beijing and Islamabad call that untrue.'];
  const { contradictions } = recordOf(
    tell(document, {
      events: [
        { ...alleged(['CHN'], ['PAK'], 'IND'), id: 'e1', evidence: [words(document, first!)] },
        { type: 'ACCUSE', sources: ['IND'], targets: ['CHN', 'PAK'], id: 'e2', evidence: [words(document, first!)] },
      ],
      claims: ['CHN', 'PAK'].map((state) => ({
        ...{ kind: 'denial', ...by(state), factuality: 'CT-', about: ['e1', 'e2'] },
        evidence: [words(document, second!)],
      })) as Partial<Claim>[],
    }),
  );
  expect(contradictions.map(({ kind, facts }) => [kind, facts.length])).toEqual([['denial', 4]]);
});

describe('two numbers', () => {
  const figure = (count: number, unit: string, origin: string): Partial<Claim> => ({
    kind: 'quantity',
    sources: ['DEU', 'LTU'],
    quantity: { min: count, max: count, unit, approximate: false },
    speaker: origin === 'author' ? null : origin,
    origins: [origin === 'author' ? author : voice(origin)],
  });
  const kinds = (...claims: Partial<Claim>[]): string[] => {
    const document = documentOf('doc:1', 'La brigade compte ses hommes.', { published: '2025-05-23' });
    const other = documentOf('doc:2', 'The brigade counts its men.', { published: '2025-05-24', language: 'en' });
    return recordOf(
      tell(document, { claims: claims.slice(0, 1) }),
      tell(other, { claims: claims.slice(1) }),
    ).contradictions.map(({ kind }) => kind);
  };

  test('of two who count the same thing are a contradiction', () => {
    expect(kinds(figure(5000, 'soldiers', 'DEU'), figure(4000, 'soldiers', 'LTU'))).toEqual(['numeric']);
  });

  test('of one voice are a number that grew; of a mere measure they are two things', () => {
    expect(kinds(figure(5000, 'soldiers', 'DEU'), figure(4000, 'soldiers', 'DEU'))).toEqual([]);
    expect(kinds(figure(5000, 'people', 'DEU'), figure(4000, 'people', 'BLR'))).toEqual([]);
    expect(kinds(figure(600000, 'EUR', 'DEU'), figure(14000, 'EUR', 'LTU'))).toEqual([]);
  });
});
