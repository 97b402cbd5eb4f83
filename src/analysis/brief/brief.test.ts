import { expect, test } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { briefOf } from './brief.ts';

const at = (document: string, start: number, end: number) => ({ document, start, end, quote: 'x'.repeat(end - start) });
const event = (id: string, evidence: readonly object[], change: object = {}) => ({
  ...{
    id,
    type: 'AID',
    factuality: 'CT+',
    mood: 'asserted',
    independentOrigins: 1,
    sources: ['PRK'],
    targets: ['RUS'],
  },
  ...{ history: [], byOrigin: [], origins: [], quantity: null, date: null, evidence, ...change },
});
const soldiers = (min: number) => ({ quantity: { min, max: min, unit: 'soldiers', approximate: false } });
const record = {
  documents: [
    { id: 'a', published: '2024-06-19', textGroup: 'g1' },
    { id: 'b', published: '2024-06-19', textGroup: 'g1' },
    { id: 'c', published: '2024-06-20', textGroup: null },
  ],
  actors: [],
  events: [
    event('sent', [at('a', 0, 40), at('b', 0, 40), at('c', 5, 30)], soldiers(11_000)),
    event('fewer', [at('c', 10, 50)], soldiers(3000)),
  ],
  claims: [],
  agreements: [
    {
      ...{
        id: 'pact',
        knowledge: 'russia-dprk-2024',
        parties: [],
        kinds: [],
        mentions: [],
        evidence: [at('a', 100, 120)],
      },
      steps: [{ step: 'signed', factuality: 'CT+', date: null, evidence: [at('a', 100, 140)] }],
    },
  ],
  contradictions: [
    { id: 'odds', kind: 'numeric', voices: [{ evidence: [at('a', 0, 40)] }, { evidence: [at('c', 10, 50)] }] },
  ],
  promises: [
    { id: 'late', state: 'overdue', due: '2024-05-01', evidence: [at('c', 200, 240)] },
    { id: 'open', state: 'open', due: null, evidence: [at('c', 300, 340)] },
  ],
} as unknown as AllianceRecord;

const brief = briefOf(record);

test('a sentence bears one number wherever it is cited, and one of a text group speaks for all', () => {
  const sent = brief.news.find(({ id }) => id === 'sent')!;
  const fewer = brief.news.find(({ id }) => id === 'fewer')!;
  expect(sent.sources.map((number) => brief.sources[number - 1]!.document).sort()).toEqual(['a', 'c']);
  expect(sent.sources).toContain(fewer.sources[0]);
  expect(brief.contradictions).toEqual([{ id: 'odds', sides: [[sent.sources[1]], fewer.sources] }]);
});

test('every number leads to a source, and every source is cited', () => {
  const cited = [
    ...[...brief.news, ...brief.promises, ...brief.agreements].flatMap(({ sources }) => sources),
    ...brief.agreements.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)),
    ...brief.figures.flatMap(({ answers, others }) => [...answers, ...others].flatMap(({ sources }) => sources)),
    ...brief.contradictions.flatMap(({ sides }) => sides.flat()),
  ];
  expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(brief.sources.map((_, index) => index + 1));
});

test('what the table of treaties knows stands beside what the coverage tells', () => {
  expect(brief.agreements[0]).toMatchObject({ id: 'pact', known: { signed: '2024-06-19', inForce: '2024-12-04' } });
});

test('figures told more than once are in question; promises are there once they are overdue', () => {
  expect(brief.figures.map(({ unit, answers }) => [unit, answers.length])).toEqual([['soldiers', 2]]);
  expect(brief.promises.map(({ id }) => id)).toEqual(['late']);
});

test('an empty record makes an empty brief', () => {
  const none = { documents: [], actors: [], events: [], claims: [], agreements: [], contradictions: [], promises: [] };
  expect(briefOf(none as unknown as AllianceRecord)).toEqual({
    ...{
      since: null,
      until: null,
      news: [],
      agreements: [],
      figures: [],
      contradictions: [],
      promises: [],
      sources: [],
    },
  });
});
