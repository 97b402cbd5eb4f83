import { expect, test } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { newsOf } from './news.ts';

const on = (...documents: string[]) => documents.map((document) => ({ document }));
const event = (change: object) => ({
  ...{ factuality: 'CT+', mood: 'asserted', independentOrigins: 1, targets: ['PRK'], history: [], byOrigin: [] },
  date: { from: '2025-07-01', to: '2025-07-01' },
  ...change,
});
const record = {
  documents: [
    { id: 'old', published: '2024-06-19' },
    { id: 'new', published: '2025-07-14' },
    { id: 'undated', published: null },
  ],
  agreements: [{ id: 'pact', steps: [{ step: 'in-force', factuality: 'CT+', date: null, evidence: on('new') }] }],
  events: [
    event({ id: 'told before', evidence: on('old') }),
    event({ id: 'told now', evidence: on('undated', 'new') }),
    event({ id: 'recalled', evidence: on('new'), date: { from: '1961-07-06', to: '1961-07-06' } }),
    event({
      id: 'owned now',
      evidence: on('old', 'new'),
      history: [
        { on: '2024-06-19', status: 'alleged' },
        { on: '2025-07-14', status: 'acknowledged' },
      ],
    }),
    event({ id: 'said by others too', evidence: on('old', 'new'), byOrigin: [{ since: '2025-07-14' }] }),
  ],
  claims: [],
} as unknown as AllianceRecord;

test('what the last days brought, the weightiest first; what is recalled from years back comes last', () => {
  const { since, until, news } = newsOf(record);
  expect([since, until]).toEqual(['2025-05-15', '2025-07-14']);
  expect(news.map(({ id, why, status }) => [id, why, status])).toEqual([
    ['owned now', 'status', 'acknowledged'],
    ['said by others too', 'origin', null],
    ['pact', 'fact', null],
    ['told now', 'fact', null],
    ['recalled', 'fact', null],
  ]);
});

test('without a day of publication nothing is new', () => {
  expect(newsOf({ ...record, documents: [] })).toEqual({ since: null, until: null, news: [] });
});
