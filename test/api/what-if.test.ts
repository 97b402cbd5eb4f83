import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Obligations,
  ProblemDetails,
  States,
  Treaties,
  TreatyDetail,
  WhatIfAnswer,
} from '../../src/api/answers/index.ts';
import { createApp } from '../../src/api/index.ts';
import type { RecordEvent } from '../../src/model/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { told } from '../what-if/record.ts';
import { littleRecord, littleStore } from './little-record.ts';

let store: Store;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  store = await openStore(':memory:');
  app = createApp({ store, allowedHosts: ['localhost'] });
});
afterAll(() => store.close());

async function ask(path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const response = await app.request(`/api${path}`, init);
  return { status: response.status, body: await response.json() };
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  ask('/what-if', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const about = (question: string, rest = '') =>
  ask(`/what-if?question=${encodeURIComponent(question)}&on=2026-11-21${rest}`);

describe('what-if', () => {
  it('answers a question with the clauses and the names to tell it', async () => {
    const { status, body } = await about('North Korea attacks South Korea');
    const { bound, clauses, actors, simulation } = WhatIfAnswer.parse(body);
    expect([status, simulation]).toEqual([200, null]);
    expect(bound).toContainEqual(
      expect.objectContaining({
        state: 'USA',
        towards: 'KOR',
        treaty: 'us-rok-1953',
        article: '3',
        status: 'triggered',
      }),
    );
    for (const { treaty, article, duty } of bound) {
      expect(
        clauses.filter((one) => one.treaty === treaty && one.article === article && one.duty === duty),
      ).toHaveLength(1);
    }
    for (const { state, towards } of bound) expect([actors[state], actors[towards]]).not.toContain(undefined);
  });

  it('takes the two states, says what was assumed in words, and gives the chain as a network', async () => {
    const query = 'by=KOR&against=PRK&on=2026-11-21&lang=fr';
    const open = WhatIfAnswer.parse((await ask(`/what-if?${query}`)).body);
    expect(open).toMatchObject({ facts: [{ kind: 'attack', by: 'KOR', against: 'PRK' }], assumed: [] });
    const { id, text } = open.questions[0]!;
    const answered = WhatIfAnswer.parse((await ask(`/what-if?${query}&assume=${encodeURIComponent(id)}=no`)).body);
    expect(answered.assumed).toEqual([{ id, text, holds: false }]);
    expect((await ask('/what-if?by=KOR&against=KOR')).status).toBe(400);
    expect((await ask('/what-if?by=KOR')).status).toBe(400);
    const network = await app.request(`/api/what-if.gexf?${query}`);
    expect(network.headers.get('content-disposition')).toContain('entente-what-if.gexf');
    expect(await network.text()).toContain('label="Corée du Nord"');
  });

  it('names the states of a day', async () => {
    const of = async (on: string) => States.parse((await ask(`/states?on=${on}`)).body).states.map(({ id }) => id);
    expect([(await of('1980-01-01')).includes('SUN'), (await of('2026-01-01')).includes('SUN')]).toEqual([true, false]);
  });

  it('takes facts instead, in any order, and keeps nothing', async () => {
    const facts = [
      { kind: 'attack', by: 'AZE', against: 'ARM', at: null, on: null },
      { kind: 'request', by: 'ARM', against: 'RUS', at: null, on: null },
    ];
    const one = await post({ facts, on: '2026-11-21' });
    const other = await post({ facts: facts.toReversed(), on: '2026-11-21' });
    expect(WhatIfAnswer.parse(one.body)).toEqual(WhatIfAnswer.parse(other.body));
    expect(WhatIfAnswer.parse(one.body)).toEqual(
      WhatIfAnswer.parse((await about('Azerbaijan attacks Armenia and Armenia asks Russia for help')).body),
    );
    expect(await store.revision()).toBe(await (await openStore(':memory:')).revision());
  });

  it('puts questions in the language of the asker and takes answers to them', async () => {
    const french = WhatIfAnswer.parse((await about('Azerbaijan attacks Armenia', '&lang=fr')).body);
    expect(french.questions.map(({ text }) => text).join()).toContain('Arménie');
    const status = async (rest: string) =>
      WhatIfAnswer.parse((await about('Azerbaijan attacks Armenia', rest)).body).bound.find(
        ({ state, treaty, article }) => state === 'KAZ' && treaty === 'csto-1992' && article === '4',
      )?.status;
    expect(await status('')).toBe('conditional');
    expect(await status('&assume=request:ARM&assume=freeze:csto-1992:ARM=yes')).toBe('triggered');
    expect(await status('&assume=request:ARM=no')).toBe('excused');
  });

  it('takes in what only the coverage tells, which is nothing in an empty record', async () => {
    const [also, alone] = [await about('PRK attacks KOR', '&coverage=true'), await about('PRK attacks KOR')];
    expect(also).toEqual(alone);
  });

  it('plays it through where a rate is given', async () => {
    const { body } = await about('PRK attacks KOR', '&simulate=200&honour=0.5&seed=3');
    expect(WhatIfAnswer.parse(body).simulation).toMatchObject({ runs: 200, honour: 0.5, seed: 3 });
    const { body: same } = await post({
      question: 'PRK attacks KOR',
      on: '2026-11-21',
      simulate: { runs: 200, honour: 0.5, seed: 3 },
    });
    expect(WhatIfAnswer.parse(same).simulation).toEqual(WhatIfAnswer.parse(body).simulation);
  });

  it.each([
    ['/what-if', 400, 'bad-parameter', 'question'],
    ['/what-if?question=PRK%20attacks%20KOR&on=yesterday', 400, 'bad-parameter', 'on'],
    ['/what-if?question=PRK%20attacks%20KOR&simulate=100', 400, 'bad-parameter', 'honour'],
    ['/what-if?question=PRK%20attacks%20KOR&honour=0.5', 400, 'bad-parameter', 'simulate'],
    ['/what-if?question=PRK%20attacks%20KOR&simulate=9999999&honour=1', 400, 'bad-parameter', 'simulate'],
    ['/what-if?question=Ruritania%20attacks%20France&lang=fr', 422, 'bad-question', 'Ruritania'],
    ['/what-if?question=NATO%20attacks%20Russia', 422, 'bad-question', 'name the state'],
  ])('%s is refused', async (path, status, code, words) => {
    const { status: given, body } = await ask(path);
    expect([given, ProblemDetails.parse(body).code]).toEqual([status, code]);
    expect(ProblemDetails.parse(body).detail).toContain(words);
  });

  it('refuses a body that says nothing, too much, or comes from another site', async () => {
    const facts = [{ kind: 'attack', by: 'AZE', against: 'ARM', at: null, on: null }];
    for (const body of [
      {},
      { facts, question: 'AZE attacks ARM' },
      { facts: [{ kind: 'hug' }] },
      { facts, extra: 1 },
    ]) {
      const { status, body: problem } = await post(body);
      expect([status, ProblemDetails.parse(problem).code]).toEqual([400, 'bad-body']);
    }
    expect((await post({ facts }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await ask('/treaties', { method: 'POST' })).status).toBe(405);
  });
});

describe('obligations', () => {
  it('are those that reported attacks touch, with the events that tell it and the clauses', async () => {
    const own = await littleStore();
    const [{ evidence, mentions }] = littleRecord.events as [RecordEvent];
    const attack = told('attack', ['PRK'], ['KOR'], '2024-12-20', { evidence, mentions });
    await own.saveRecord({ ...littleRecord, events: [...littleRecord.events, attack] }, await own.revision());
    const answer = await createApp({ store: own, allowedHosts: ['localhost'] }).request('/api/obligations');
    const { obligations, clauses, actors } = Obligations.parse(await answer.json());
    expect(obligations).toContainEqual(
      expect.objectContaining({ treaty: 'us-rok-1953', article: '3', states: ['USA'], since: '2024-12-20' }),
    );
    for (const one of obligations) {
      expect(one.events).toEqual(['attack']);
      expect(clauses.some(({ treaty, duty }) => treaty === one.treaty && duty === one.duty)).toBe(true);
      expect(actors[one.towards]).toBeDefined();
    }
    await own.close();
    expect((await ask('/obligations')).body).toEqual({ obligations: [], clauses: [], actors: {} });
  });
});

describe('treaties', () => {
  const ids = async (query: string) =>
    Treaties.parse((await ask(`/treaties${query}`)).body).treaties.map(({ id }) => id);

  it('are listed whole, by state and by day', async () => {
    expect((await ids('')).length).toBeGreaterThan(90);
    const then = await ids('?state=PRK&on=1990-01-01');
    expect(then).toContain('ussr-dprk-1961');
    expect(then).not.toContain('russia-dprk-2024');
    expect(await ids('?state=PRK&on=2025-01-01')).toContain('russia-dprk-2024');
  });

  it('come one by one with their clauses, and are missed by name', async () => {
    const { treaty, actors } = TreatyDetail.parse((await ask('/treaties/us-rok-1953')).body);
    expect(treaty.provisions.map(({ article }) => article)).toContain('3');
    expect(actors.KOR!.names.fr).toBe('Corée du Sud');
    const { status, body } = await ask('/treaties/nowhere-1900');
    expect([status, ProblemDetails.parse(body).code]).toEqual([404, 'unknown-id']);
  });
});
