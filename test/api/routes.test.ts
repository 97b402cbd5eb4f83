import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ActorDetail,
  AgreementDetail,
  Changes,
  ClaimDetail,
  Days,
  Documents,
  EventDetail,
  LifeDetail,
  Lives,
  ProblemDetails,
  Summary,
  Timeline,
} from '../../src/api/answers/index.ts';
import { createApp } from '../../src/api/index.ts';
import { openStore } from '../../src/store/index.ts';
import { littleApp } from './little-app.ts';
import { dispatch, littleDocuments } from './little-documents.ts';
import { littleRecord, littleStore, visit } from './little-record.ts';

let app: Awaited<ReturnType<typeof littleApp>>;
beforeAll(async () => {
  app = await littleApp();
});
afterAll(() => app.close());
const ask = (path: string, headers?: Record<string, string>) => app.ask(path, headers);

const timeline = async (query: string) => {
  const { body } = await ask(`/timeline${query}`);
  return Timeline.parse(body).entries.map(({ kind, id, type }) => (kind === 'step' ? `${id} ${type}` : id));
};

describe('the past', () => {
  it('is the record of what was published by a day', async () => {
    const { documents } = Documents.parse((await ask('/documents?asOf=2024-06-20')).body);
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.filter(({ published }) => published === null || published > '2024-06-20')).toEqual([]);
    const { counts } = Summary.parse((await ask('/record/summary?asOf=2024-06-20')).body);
    expect(counts.documents).toBe(documents.length);
  });

  it('says what changed since a day, each by words published after it', async () => {
    const { changes, until } = Changes.parse((await ask('/changes?since=2024-06-20')).body);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ on }) => on <= '2024-06-20' || on > until)).toEqual([]);
  });

  it('names what changed, and can be asked for a kind of change and a stretch of it', async () => {
    const all = Changes.parse((await ask('/changes?since=2024-06-20')).body);
    expect(all.total).toBe(Object.values(all.counts).reduce((sum, count) => sum + count, 0));
    const named = new Set([...all.facts, ...all.contradictions, ...all.promises].map(({ id }) => id));
    expect(all.changes.filter(({ fact }) => !named.has(fact))).toEqual([]);
    const one = Changes.parse((await ask('/changes?since=2024-06-20&kind=fact&limit=1&order=desc')).body);
    expect([one.total, one.changes.length]).toEqual([all.counts.fact, 1]);
    expect(one.changes[0]).toEqual(all.changes.findLast(({ kind }) => kind === 'fact'));
  });

  it('knows the days on which something was published', async () => {
    const { days, undated } = Days.parse((await ask('/record/days')).body);
    const { documents } = Documents.parse((await ask('/documents')).body);
    expect(days.reduce((sum, day) => sum + day.documents, undated)).toBe(documents.length);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  });

  it('tells who an actor is to the record', async () => {
    const { actor, names, facts, beside } = ActorDetail.parse((await ask('/actors/RUS')).body);
    expect([actor.id, names.en]).toEqual(['RUS', 'Russia']);
    expect(facts).toBeGreaterThan(0);
    expect(beside[0]?.id).toBe('PRK');
    expect((await ask('/actors/nobody')).status).toBe(404);
  });

  it('refuses days in the wrong order', async () => {
    const { status, body } = await ask('/changes?since=2024-06-20&until=2024-06-01');
    expect([status, ProblemDetails.parse(body).code]).toEqual([400, 'bad-parameter']);
  });
});

describe('the summary', () => {
  it('counts what the record holds and names the actors in both languages', async () => {
    const { counts, period, published, actors, types } = Summary.parse((await ask('/record/summary')).body);
    expect(counts).toEqual({
      documents: 4,
      facts: 15,
      textGroups: 3,
      origins: 4,
      events: 9,
      claims: 2,
      agreements: 2,
      agreementsInForce: 1,
      contradictions: 1,
      promises: 1,
      promisesOverdue: 0,
    });
    expect(period).toEqual({ from: '1961-01-01', to: '2025-07-13' });
    expect(published).toEqual({ from: '2024-06-20', to: '2025-07-13' });
    expect(actors.find(({ id }) => id === 'PRK')).toMatchObject({ names: { fr: 'Corée du Nord', en: 'North Korea' } });
    expect(actors[0]!.facts).toBeGreaterThanOrEqual(actors.at(-1)!.facts);
    expect(types).toContainEqual({ type: 'CONSULT', facts: 3 });
  });

  it('of an empty store is zeros, not an error', async () => {
    const empty = await openStore(':memory:');
    const response = await createApp({ store: empty, allowedHosts: ['localhost'] }).request('/api/record/summary');
    const { counts } = Summary.parse(await response.json());
    expect(Object.values(counts)).toEqual(Array(11).fill(0));
    await empty.close();
  });

  it('is new as soon as the record is', async () => {
    const own = await littleStore();
    const other = createApp({ store: own, allowedHosts: ['localhost'] });
    const events = async () => Summary.parse(await (await other.request('/api/record/summary')).json()).counts.events;
    expect(await events()).toBe(9);
    await own.remove(littleDocuments[3].id);
    const kept = littleRecord.events.filter(({ id }) => !id.startsWith('hostile'));
    const documents = littleRecord.documents.filter(({ id }) => id !== littleDocuments[3].id);
    await own.saveRecord({ ...littleRecord, documents, events: kept }, await own.revision());
    expect(await events()).toBe(7);
    await own.close();
  });
});

describe('the lives of agreements', () => {
  it('tell where each stands, by coverage and table, and count them by that', async () => {
    const { agreements, phases, total } = Lives.parse((await ask('/lives?limit=1')).body);
    expect([total, phases]).toEqual([2, { 'in-force': 1, 'under-way': 1, over: 0, untold: 0 }]);
    expect(agreements[0]).toMatchObject({
      standing: { state: 'in-force', since: { from: '2024-12-04' } },
      follows: { id: 'prk-sun-1961' },
    });
    const few = Lives.parse((await ask('/lives?phase=under-way')).body);
    expect(few.agreements.map(({ id }) => id)).toEqual(['prk-sun-1961']);
  });

  it('have a sentence behind each step and clause that an article tells', async () => {
    const { steps, clauses, followedBy } = LifeDetail.parse((await ask('/lives/prk-rus-2024')).body);
    for (const { said, sentences } of [...steps, ...clauses]) expect(sentences.length > 0).toBe(said !== 'table');
    expect(clauses[0]).toMatchObject({ duty: 'assist-with-all-means', article: '4', said: 'both', mutual: true });
    expect(followedBy).toEqual([]);
    const before = LifeDetail.parse((await ask('/lives/prk-sun-1961')).body);
    expect(before.followedBy.map(({ id }) => id)).toEqual(['prk-rus-2024']);
  });
});

describe('the timeline', () => {
  it('is in the order of time, whole years before their months, undated last', async () => {
    expect(await timeline('')).toEqual([
      'prk-sun-1961 signed',
      'flights',
      'missiles',
      'concern-japan',
      'visit-2024-06',
      'prk-rus-2024 signed',
      'troops-kursk',
      'evasion-kremlin',
      'number-seoul',
      'prk-rus-2024 ratified',
      'kremlin-2024-11-04',
      'hostile-talks',
      'hostile-thanks',
      'sea-link',
      'prk-rus-2024 in-force',
    ]);
  });

  it('turns round, and leaves the undated at the end', async () => {
    const found = await timeline('?order=desc');
    expect([found[0], found.at(-1)]).toEqual(['hostile-thanks', 'prk-rus-2024 in-force']);
  });

  it('comes in stretches and says how many there are', async () => {
    const { body } = await ask('/timeline?limit=2&offset=6');
    const { total, offset, entries } = Timeline.parse(body);
    expect({ total, offset, ids: entries.map(({ id }) => id) }).toEqual({
      total: 15,
      offset: 6,
      ids: ['troops-kursk', 'evasion-kremlin'],
    });
  });

  it('filters by time, by each of several actors, and by type', async () => {
    expect(await timeline('?from=2024-11-01&to=2024-11-30&type=CONSULT')).toEqual(['kremlin-2024-11-04']);
    expect(await timeline('?actor=JPN&actor=PRK')).toEqual(['concern-japan']);
    expect(await timeline('?type=signed')).toEqual(['prk-sun-1961 signed', 'prk-rus-2024 signed']);
    expect(await timeline('?type=evasion&type=quantity')).toEqual(['evasion-kremlin', 'number-seoul']);
    // Vladimir Poutine counts for Russia.
    expect(await timeline('?actor=RUS&from=2024-06-19&to=2024-06-19')).toContain('visit-2024-06');
  });

  it('finds words in either language with or without accents', async () => {
    expect(await timeline('?q=coree%20preoccupation')).toEqual(['concern-japan']);
    expect(await timeline('?q=NORTH%20KOREA%20liaison')).toEqual(['sea-link']);
    expect(await timeline('?q=zanzibar')).toEqual([]);
  });

  it('names every actor it mentions', async () => {
    const { entries, actors } = Timeline.parse((await ask('/timeline')).body);
    for (const id of entries.flatMap(({ sources, targets }) => [...sources, ...targets])) {
      expect(actors[id], id).toMatchObject({ names: { fr: expect.any(String), en: expect.any(String) } });
    }
    expect(entries.find(({ id }) => id === 'visit-2024-06')!.place).toEqual({ fr: 'Pyongyang', en: 'Pyongyang' });
  });
});

describe('a fact', () => {
  it('comes with its sentences, its documents and why it is there', async () => {
    const { evidence, documents, why, event } = EventDetail.parse((await ask('/events/visit-2024-06')).body);
    expect(event).toEqual(visit);
    expect(evidence[0]!.sentence.text).toContain(evidence[0]!.quote);
    expect(documents.map(({ id }) => id)).toEqual([dispatch.id]);
    expect(why[0]).toMatchObject({ document: dispatch.id, rule: 'test.rule', trigger: { text: 'Vladimir' } });
  });

  it('knows what disputes it and what speaks of it', async () => {
    const { contradictions, related } = EventDetail.parse((await ask('/events/troops-kursk')).body);
    expect(contradictions.map(({ id }) => id)).toEqual(['x-soldiers']);
    expect(related.map(({ id }) => id)).toEqual(['evasion-kremlin', 'number-seoul']);
    const claim = ClaimDetail.parse((await ask('/claims/evasion-kremlin')).body);
    expect(claim.related.map(({ id }) => id)).toEqual(['troops-kursk']);
  });

  it('may be an agreement, resting on the sentences of its steps and clauses', async () => {
    const { agreement, evidence, actors } = AgreementDetail.parse((await ask('/agreements/prk-rus-2024')).body);
    expect(agreement.obligations[0]!.duty).toBe('assist-with-all-means');
    expect(evidence).toHaveLength(3);
    expect(Object.keys(actors).sort()).toEqual(['PRK', 'RUS']);
  });

  it('that is not in the record is a problem with its name', async () => {
    const { status, body, headers } = await ask('/events/nothing', { 'Accept-Language': 'fr-FR,fr;q=0.9,en;q=0.5' });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(ProblemDetails.parse(body)).toMatchObject({ code: 'unknown-id', title: 'Inconnu dans ce dossier' });
    expect(ProblemDetails.parse(body).detail).toContain('nothing');
  });
});
