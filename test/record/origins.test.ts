import { describe, expect, test } from 'vitest';
import type { EventCore, Origin } from '../../src/model/index.ts';
import { author, documentOf, month, recordOf, type Telling, tell, voice } from './telling.ts';

const troops: Partial<EventCore> = {
  type: 'AID',
  mode: 'military',
  sources: ['PRK'],
  targets: ['RUS'],
  date: month(2024, 10),
};
const said = (id: string, published: string | null, more: Partial<EventCore>, publisher: string | null = null) =>
  tell(documentOf(`doc:${id}`, `Ce que dit le texte ${id} de la chose.`, { published, publisher }), {
    events: [{ ...troops, ...more }],
  });
const alleged: Partial<EventCore> = { factuality: 'PR+', origins: [voice('KOR')] };
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0]!;
};

describe('who says a fact', () => {
  test('one entry for each independent origin, with its surest word, its first day and its ways', () => {
    const event = only(
      recordOf(
        said('1', '2024-11-12', alleged, 'Le Matin'),
        said('2', '2024-11-04', { ...alleged, factuality: 'PS+' }, 'Le Soir'),
        said('3', '2025-04-30', { origins: [voice('person:serguei-lavrov', 'person'), voice('RUS')] }),
      ).events,
    );
    expect(event.independentOrigins).toBe(2);
    expect(event.byOrigin).toMatchObject([
      {
        origins: [{ actor: 'KOR' }],
        factuality: 'PR+',
        since: '2024-11-04',
        chains: [
          { document: 'doc:1', through: ['Le Matin'] },
          { document: 'doc:2', through: ['Le Soir'] },
        ],
      },
      { origins: [{ actor: 'person:serguei-lavrov' }, { actor: 'RUS' }], factuality: 'CT+', since: '2025-04-30' },
    ]);
  });

  test('a rewrite that says in its own name what the dispatch has from someone adds no origin', () => {
    const dispatch =
      'Des soldats venus du Nord sont arrivés par train dans une gare de la frontière et ils ont reçu des uniformes neufs avant de repartir vers le camp';
    const told = (id: string, end: string, origins: Origin[]) =>
      tell(documentOf(`doc:${id}`, `${dispatch}${end}`), { events: [{ ...troops, origins }] });
    const [attributed, flat] = [told('1', ', selon Séoul.', [voice('KOR')]), told('2', '.', [author])];
    const event = only(recordOf(attributed, flat).events);
    expect(event.independentOrigins).toBe(1);
    expect(only(event.byOrigin).chains.map(({ document }) => document)).toEqual(['doc:1', 'doc:2']);
    const elsewhere = tell(documentOf('doc:3', 'Un tout autre texte.'), { events: [{ ...troops, origins: [author] }] });
    expect(only(recordOf(attributed, flat, elsewhere).events).independentOrigins).toBe(2);
  });

  test('what bears the mark of an agency came through its hands, and two papers that print it are one author', () => {
    const wire = (id: string, agency: string, place: string) =>
      tell(
        documentOf(`doc:${id}`, `${place}, 4 novembre 2024 (${agency}) – Une chose dite à ${place}.`, {
          publisher: `Journal ${id}`,
        }),
        { events: [troops] },
      );
    const afp = only(recordOf(wire('1', 'AFP', 'PARIS'), wire('2', 'AFP', 'SÉOUL')).events);
    expect(afp.independentOrigins).toBe(1);
    expect(only(afp.byOrigin).chains).toEqual([
      { document: 'doc:1', through: ['Journal 1', 'AFP'] },
      { document: 'doc:2', through: ['Journal 2', 'AFP'] },
    ]);
    expect(only(recordOf(wire('1', 'AFP', 'PARIS'), wire('2', 'Reuters', 'SÉOUL')).events).independentOrigins).toBe(2);
    const bare = (id: string, head: string) =>
      tell(documentOf(`doc:${id}`, `${head} - Une chose dite au matin ${id}.`), { events: [troops] });
    expect(only(recordOf(bare('3', 'AFP'), wire('1', 'AFP', 'PARIS')).events).independentOrigins).toBe(1);
    expect(only(recordOf(bare('3', 'Lomé'), wire('1', 'AFP', 'PARIS')).events).independentOrigins).toBe(2);
    const state = recordOf(wire('1', 'KCNA', 'PYONGYANG'), said('2', null, { origins: [voice('PRK')] }));
    expect(only(state.events).independentOrigins).toBe(1);
  });
});

describe('how a fact came to stand as it does', () => {
  const course = (...tellings: readonly Telling[]) =>
    only(recordOf(...tellings).events).history.map(({ on, status, by }) => [on, status, ...by.map((one) => one.actor)]);
  const own = (actor: string) => ({ origins: [voice(actor)] });

  test('alleged by others, then acknowledged by one who did it', () => {
    expect(
      course(
        said('3', '2025-04-28', own('PRK')),
        said('1', '2024-11-04', alleged),
        said('2', '2024-12-01', alleged),
        said('4', '2025-06-01', { ...alleged, mood: 'conditional' }),
      ),
    ).toEqual([
      ['2024-11-04', 'alleged', 'KOR'],
      ['2025-04-28', 'acknowledged', 'PRK'],
    ]);
  });

  test('what a doer says first is told, and doubt that comes later changes nothing', () => {
    expect(course(said('1', '2024-11-04', own('PRK')), said('2', '2024-12-01', alleged))).toEqual([
      ['2024-11-04', 'told', 'PRK'],
    ]);
  });

  test('a plan that an article tells as done; the victim of a deed acknowledges nothing', () => {
    expect(
      course(
        said('1', '2024-11-04', { factuality: 'PR+', mood: 'planned' }),
        said('2', '2024-12-01', { origins: [author] }),
      ),
    ).toEqual([
      ['2024-11-04', 'planned', 'author'],
      ['2024-12-01', 'told', 'author'],
    ]);
    const attack = { type: 'ASSAULT', mode: null } as const;
    expect(course(said('1', '2024-11-04', { ...attack, origins: [voice('RUS')] }))).toEqual([
      ['2024-11-04', 'alleged', 'RUS'],
    ]);
  });

  test('a denial stands beside, on its first day', () => {
    const denial = tell(documentOf('doc:2', 'Moscou dément.', { published: '2024-11-05' }), {
      events: [{ ...troops, ...alleged }],
      claims: [{ kind: 'denial', factuality: 'CT-', speaker: 'RUS', origins: [voice('RUS')], about: ['e0'] }],
    });
    expect(course(said('1', '2024-11-04', alleged), denial, said('3', '2025-04-28', own('RUS')))).toEqual([
      ['2024-11-04', 'alleged', 'KOR'],
      ['2024-11-05', 'denied', 'RUS'],
      ['2025-04-28', 'acknowledged', 'RUS'],
    ]);
  });

  test('what is not dated has no history', () => {
    expect(course(said('1', null, alleged))).toEqual([]);
  });

  test('a claim has its origins and its day too; an evasion leads nowhere', () => {
    const { claims } = recordOf(
      tell(documentOf('doc:1', 'Séoul parle, Moscou se tait.', { published: '2024-11-04' }), {
        claims: [
          { kind: 'allegation', factuality: 'PR+', speaker: 'KOR', origins: [voice('KOR')] },
          { kind: 'evasion', factuality: 'Uu', speaker: 'RUS', origins: [voice('RUS')] },
        ],
      }),
    );
    expect(claims.map(({ history, byOrigin }) => [history.map(({ status }) => status), byOrigin.length])).toEqual([
      [['alleged'], 1],
      [[], 1],
    ]);
  });
});
