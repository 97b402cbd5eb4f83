import { expect, test } from 'vitest';
import type { AllianceRecord, DateSpan } from '../model/index.ts';
import { timeline } from './timeline.ts';

const evidence = [{ document: 'd', start: 0, end: 1, quote: 'x' }];
const mentions = [{ document: 'd', fact: 'f' }];
const plain = {
  sources: ['RUS'],
  targets: ['PRK'],
  place: null,
  quantity: null,
  origins: [],
  evidence,
  mentions,
  rule: 'r',
};
const certain = { factuality: 'CT+', mood: 'asserted' } as const;
const span = (from: string | null, to: string | null, precision: DateSpan['precision'] = 'day'): DateSpan => {
  return { from, to, precision, basis: 'text' };
};

const event = (id: string, date: DateSpan | null) =>
  ({
    ...plain,
    ...certain,
    id,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    dimensions: [],
    agreement: null,
    independentOrigins: 1,
    date,
  }) as const;

const record: AllianceRecord = {
  format: 'entente/1',
  generator: { name: 'entente', version: '0', knowledge: 'k' },
  documents: [],
  actors: [],
  events: [
    { ...event('undated', null), contexts: [], dimensions: [], byOrigin: [], history: [], sources: ['RUS'] },
    {
      ...event('month', span('2024-06-01', '2024-06-30', 'month')),
      contexts: [],
      dimensions: [],
      byOrigin: [],
      history: [],
    },
    { ...event('day', span('2024-06-01', '2024-06-01')), contexts: [], dimensions: [], byOrigin: [], history: [] },
    {
      ...event('before', span(null, '2024-01-01', 'interval')),
      contexts: [],
      dimensions: [],
      byOrigin: [],
      history: [],
    },
  ],
  agreements: [
    {
      ...{ id: 'treaty', kinds: ['defence'], names: { fr: [], en: [] }, parties: ['RUS', 'PRK'], obligations: [] },
      steps: [
        { step: 'signed', by: [], date: span('2024-06-19', '2024-06-19'), place: null, factuality: 'CT+', evidence },
        {
          step: 'ratified',
          by: ['PRK'],
          date: span('2024-11-11', '2024-11-11'),
          place: null,
          factuality: 'CT+',
          evidence,
        },
      ],
      ...{ predecessor: null, knowledge: null, evidence, mentions, differences: [] },
    },
  ],
  claims: [
    {
      ...plain,
      ...certain,
      id: 'said',
      byOrigin: [],
      history: [],
      kind: 'denial',
      speaker: 'RUS',
      about: [],
      date: span('2024-07-01', '2024-07-01'),
    },
  ],
  contradictions: [],
  promises: [],
  corrections: [],
};

const lines = (entries: ReturnType<typeof timeline>) => entries.map(({ id, type }) => `${id} ${type}`);

test('dated first by day, the finer precision first, undated last', () => {
  expect(lines(timeline(record))).toEqual([
    'before CONSULT',
    'day CONSULT',
    'month CONSULT',
    'treaty signed',
    'said denial',
    'treaty ratified',
    'undated CONSULT',
  ]);
});

test('only the steps within the time asked for', () => {
  expect(lines(timeline(record, { from: '2024-11-01' }))).toEqual(['treaty ratified']);
  expect(lines(timeline(record, { from: '2024-06-15', to: '2024-06-30' }))).toEqual(['month CONSULT', 'treaty signed']);
});

test('a step without a named doer is done by the parties', () => {
  const entries = timeline(record);
  expect(entries.find(({ type }) => type === 'signed')?.sources).toEqual(['RUS', 'PRK']);
  expect(entries.find(({ type }) => type === 'ratified')?.sources).toEqual(['PRK']);
});
