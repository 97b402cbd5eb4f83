import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Assumption,
  type BondAnswer,
  type WhatIf,
  type WhatIfKnowledge,
  whatIf,
} from '../../src/analysis/index.ts';
import { readAtop } from '../../src/exchange/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { answered, fits, pairsOf, type Scenario, scenarios } from './scenario.ts';

const tables = loadKnowledge();
const all = scenarios();

/** The tables, or the treaties of an imported table in their stead. */
function knowledgeOf({ treaties }: Scenario): WhatIfKnowledge {
  if (treaties === undefined) return tables;
  const file = new URL(`../exchange/${treaties}.csv`, import.meta.url);
  return { ...tables, treaties: readAtop(readFileSync(file, 'utf8')).treaties };
}

function answerOf(scenario: Scenario): WhatIf {
  const knowledge = knowledgeOf(scenario);
  return answered(scenario, (assumptions: readonly Assumption[]) =>
    whatIf(scenario.facts, { knowledge, on: scenario.on, language: 'en', assumptions }),
  );
}

/** A bond as a failed test shows it. */
const said = ({ state, towards, duty, treaty, article, status, conditions, depth }: BondAnswer): string =>
  `${state}>${towards} ${treaty} ${article} ${duty} ${status} ${depth} ${conditions.join(' ')}`;

test('there are enough scenarios, each under its own name', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ scenario }) => scenario.id)).size).toBe(all.length);
});

describe.each(all)('$file $scenario.id', ({ scenario }) => {
  const { expect: expected, absent, sides, because } = scenario;

  test(because, () => {
    const answer = answerOf(scenario);
    const near = (state?: string, towards?: string) =>
      answer.bound.filter((bond) => fits(bond, {}, state, towards)).map(said);
    for (const pattern of expected) {
      for (const [state, towards] of pairsOf(pattern)) {
        const found = answer.bound.filter((bond) => fits(bond, pattern, state, towards));
        expect(
          found.length > 0 ? [] : [{ missing: { ...pattern, state, towards }, near: near(state, towards) }],
        ).toEqual([]);
      }
    }
    for (const pattern of absent) {
      const binding = answer.bound.filter(
        ({ status, depth }) => depth === 1 && ['triggered', 'conditional', 'conflict'].includes(status),
      );
      const found = pairsOf(pattern).flatMap(([state, towards]) =>
        binding.filter((bond) => fits(bond, pattern, state, towards)),
      );
      expect(found.map(said)).toEqual([]);
    }
    expect(answer.sides).toMatchObject(sides ?? {});
  });
});
