import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { parseQuestion, whatIf } from '../../src/analysis/index.ts';
import { chainNetwork, treatyNetwork } from '../../src/exchange/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const knowledge = loadKnowledge();

test('treaties are edges between those who are parties on the day', () => {
  const graph = (day: string) => parse(MultiGraph, treatyNetwork(knowledge.treaties, day, 'fr'));
  const [before, after] = [graph('2022-01-01'), graph('2025-01-01')];
  expect(before.hasEdge('nato-1949 EST FIN')).toBe(false);
  expect(after.hasEdge('nato-1949 EST FIN')).toBe(true);
  expect(after.getNodeAttribute('FIN', 'label')).toBe('Finlande');
  expect(after.getEdgeAttributes('us-rok-1953 KOR USA')).toMatchObject({ treaty: 'us-rok-1953', from: '1954-11-17' });
});

test('an answer is its facts and its bonds, each with what an analyst would filter by', () => {
  const on = '2026-11-21';
  const answer = whatIf(parseQuestion('China attacks Japan at the Senkaku Islands', knowledge, on), {
    knowledge,
    on,
    language: 'en',
  });
  const graph = parse(MultiGraph, chainNetwork(answer, 'en'));
  expect(graph.size).toBe(answer.facts.length + answer.bound.length);
  expect(graph.getEdgeAttributes('fact 0')).toMatchObject({ what: 'fact', fact: 'attack', place: 'senkaku-islands' });
  for (const [at, { state, towards, treaty, status, depth }] of answer.bound.entries()) {
    expect(graph.extremities(`bond ${at}`)).toEqual([state, towards]);
    expect(graph.getEdgeAttributes(`bond ${at}`)).toMatchObject({ what: 'bond', treaty, status, depth });
  }
});
