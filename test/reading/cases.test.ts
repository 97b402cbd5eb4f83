import { beforeAll, describe, expect, test } from 'vitest';
import { readKnownFailures } from '../../scripts/cases/known.ts';
import { caseNames } from '../../scripts/cases/load.ts';
import { type Outcome, runCases } from '../../scripts/cases/outcome.ts';

let outcomes: Outcome[] = [];
beforeAll(async () => {
  outcomes = await runCases();
});

describe('the cases of cases/', () => {
  test('what passes goes on passing: nothing fails that is not in cases/known-failures.json', () => {
    const known = readKnownFailures();
    const fresh = outcomes.filter(({ id, wrong }) => wrong.length > 0 && !known[id]);
    expect(fresh.map(({ id, wrong }) => `${id}: ${wrong.join(' | ')}`)).toEqual([]);
  });

  test('what passes now is taken off the list: run “npm run cases -- accept”', () => {
    const passes = new Set(outcomes.filter(({ wrong }) => wrong.length === 0).map(({ id }) => id));
    expect(Object.keys(readKnownFailures()).filter((id) => passes.has(id))).toEqual([]);
  });

  test('the list names only cases that are there', () => {
    const there = new Set(outcomes.map(({ id }) => id));
    expect(Object.keys(readKnownFailures()).filter((id) => !there.has(id))).toEqual([]);
  });

  test('there are cases for every type that coverage of alliances uses, and such as must give nothing', () => {
    const expected = new Map(outcomes.map(({ id, expected }) => [id.replace(/\.\w+$/, ''), expected]));
    const having = (type: string): number =>
      [...expected.values()].filter(({ events }) => events.some((event) => event.type === type)).length;
    const types = 'AGREE CONSULT SUPPORT COOPERATE AID REQUEST ACCUSE REJECT THREATEN SANCTION MOBILIZE COERCE ASSAULT';
    for (const type of types.split(' ')) expect(having(type), type).toBeGreaterThanOrEqual(15);
    expect([...expected.values()].filter(({ none }) => none).length).toBeGreaterThanOrEqual(40);
    expect(caseNames().length).toBeGreaterThanOrEqual(200);
  });
});
