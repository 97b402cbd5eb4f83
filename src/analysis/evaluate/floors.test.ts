import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Document } from '../../model/index.ts';
import { baselineRecord } from './baseline.ts';
import { evaluate } from './evaluate.ts';
import { breaches, floorsAt, measures } from './floors.ts';
import { GoldFact } from './gold.ts';

const text = 'Moscow and Pyongyang held talks. Japanese officials met the French president. It rained in Séoul.';
const document: Document = {
  ...{ id: 'doc:1', title: null, publisher: null, url: null, published: null, publishedBasis: 'none', language: 'en' },
  ...{ file: 'a.txt', text, blocks: [] },
};
const fact = (id: string, type: string, sentence_start: string, source: string[]) =>
  GoldFact.parse({ id, kind: 'event', type, source, target: [], date: null, status: 'asserted', sentence_start });

const knowledge = loadKnowledge();
const record = baselineRecord([document], knowledge);
const gold = {
  file: 'a.txt',
  facts: [
    fact('1', 'CONSULT', 'Moscow and', ['RUS']),
    fact('2', 'AID', 'Japanese', ['JPN']),
    fact('3', 'AID', 'It rained', ['KOR']),
  ],
};
const evaluation = evaluate(record, [gold], new Map([['a.txt', text]]), knowledge);

test('the baseline takes every sentence with two states for a meeting', () => {
  expect(record.events.map(({ sources, evidence }) => [sources, evidence[0]?.quote])).toEqual([
    [['PRK', 'RUS'], 'Moscow and Pyongyang held talks.'],
    [['FRA', 'JPN'], 'Japanese officials met the French president.'],
  ]);
  expect(evaluation.core).toMatchObject({ gold: 3, found: 1, ours: 2, right: 1 });
});

test('floors stand at what was measured, rounded down', () => {
  expect(measures(evaluation)).toMatchObject({
    'core.precision': 0.5,
    'event.recall': 1 / 3,
    'accuracy.factuality': 1,
  });
  expect(measures(evaluation)).not.toHaveProperty('claim.precision');
  const pinned = floorsAt(measures(evaluation), 'abc');
  expect(pinned).toMatchObject({ gold: 'abc', floors: { 'core.precision': 0.5, 'event.recall': 0.33 } });
  expect(breaches(measures(evaluation), pinned)).toEqual([]);
});

test('what falls below its floor, or can no longer be measured, is a breach', () => {
  const floors = { 'event.recall': 0.34, 'core.precision': 0.5, 'claim.recall': 0.1 };
  expect(breaches(measures(evaluation), { gold: 'abc', floors })).toEqual([
    { measure: 'event.recall', floor: 0.34, value: 1 / 3 },
    { measure: 'claim.recall', floor: 0.1, value: null },
  ]);
});
