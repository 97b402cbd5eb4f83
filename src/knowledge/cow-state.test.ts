import { expect, test } from 'vitest';
import { actorName, loadKnowledge, statesOfCow } from './index.ts';

test('a number that went over from one state to the next has spans that follow each other', () => {
  for (const spans of Map.groupBy(loadKnowledge().cowStates, ({ code }) => code).values()) {
    for (const [at, { to }] of spans.entries()) expect(spans[at + 1]?.from ?? to).toBe(to);
  }
  expect(statesOfCow(365).map(({ state }) => state)).toEqual(['RUS', 'SUN', 'RUS']);
});

test('states that only imported tables tell of have names', () => {
  expect([actorName('AUH', 'en'), actorName('AUH', 'fr')]).toEqual(['Austria-Hungary', 'Autriche-Hongrie']);
  expect(statesOfCow(999)).toEqual([]);
});

test('every state of today that belongs to the system has a number', () => {
  const { states, cowStates } = loadKnowledge();
  const numbered = new Set(cowStates.map(({ state }) => state));
  const without = states.filter(({ id, status }) => status === 'un-member' && !numbered.has(id)).map(({ id }) => id);
  expect(without).toEqual([]);
});
