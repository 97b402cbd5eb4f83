import { describe, expect, test } from 'vitest';
import { type Fact, type Simulation, type SimulationOptions, type WhatIf, whatIf } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';

const knowledge = loadKnowledge();
const attack = (by: string, against: string): Fact => ({ kind: 'attack', by, against, at: null, on: null });

function asked(
  by: string,
  against: string,
  simulate: SimulationOptions,
  no?: string,
): WhatIf & { simulation: Simulation } {
  const assumptions = no === undefined ? [] : [{ question: no, holds: false }];
  const answer = whatIf([attack(by, against)], { knowledge, on: '2026-11-21', language: 'en', simulate, assumptions });
  return { ...answer, simulation: answer.simulation! };
}

const share = ({ simulation }: { simulation: Simulation }, state: string): number =>
  simulation.states.find((one) => one.state === state)?.share ?? 0;

const fighters = ({ states }: Simulation, side: string): string[] =>
  states
    .filter((one) => one.side === side)
    .map(({ state }) => state)
    .sort();

describe('one seed', () => {
  test('gives the same runs, another one others', () => {
    const of = (seed: number) => asked('RUS', 'POL', { runs: 500, honour: 0.5, open: 0.5, seed }).simulation;
    expect(of(7)).toEqual(of(7));
    expect(of(8).states).not.toEqual(of(7).states);
  });
});

describe('the rate of promises kept', () => {
  test('at 1 all who are bound for certain fight in every run, and hold what the balance says', () => {
    const { simulation, sides, balance } = asked('RUS', 'POL', { runs: 50, honour: 1 });
    expect(fighters(simulation, 'attacked')).toEqual([...sides.attacked].sort());
    expect(fighters(simulation, 'attacker')).toEqual(['RUS']);
    expect(simulation.distinct).toBe(1);
    const { mean, p05, p95 } = simulation.balance.attacked.active_personnel;
    expect([mean, p05, p95]).toEqual(Array(3).fill(balance.attacked.active_personnel.value));
  });

  test('at 0 the principals fight alone', () => {
    expect(asked('RUS', 'POL', { runs: 50, honour: 0, open: 1 }).simulation.outcomes).toEqual([
      { attacker: ['RUS'], attacked: ['POL'], runs: 50 },
    ]);
  });

  test('is the share of runs in which one who is bound by the facts fights, whatever number of pacts bind it', () => {
    const war = asked('RUS', 'POL', { runs: 10_000, honour: 0.3 });
    for (const state of ['USA', 'FRA', 'DEU', 'IRL']) expect(share(war, state)).toBeCloseTo(0.3, 1);
    expect(war.simulation.states.find(({ state }) => state === 'POL')?.runs).toBe(10_000);
  });

  test('counts at every link of a chain', () => {
    const war = asked('PRK', 'KOR', { runs: 20_000, honour: 0.5, open: 1 });
    expect(share(war, 'USA')).toBeCloseTo(0.5, 1);
    expect(Math.abs(share(war, 'POL') - 0.25)).toBeLessThan(0.02);
  });
});

describe('an open question', () => {
  test('binds nobody where no rate is given, and all who hang on it together where one is', () => {
    expect(share(asked('PRK', 'KOR', { runs: 200, honour: 1 }), 'POL')).toBe(0);
    const war = asked('PRK', 'KOR', { runs: 2000, honour: 1, open: 0.5 });
    expect(share(war, 'POL')).toBeGreaterThan(0.4);
    expect(share(war, 'FRA')).toBe(share(war, 'POL'));
  });

  test('that is answered with no keeps those out who hang on it', () => {
    const war = asked('PRK', 'KOR', { runs: 200, honour: 1, open: 1 }, 'strike-back:PRK>USA');
    expect(fighters(war.simulation, 'attacked')).toEqual(['KOR', 'USA']);
  });
});

test('who is called to either side fights on one of them in a run', () => {
  const { simulation } = asked('RUS', 'POL', { runs: 3000, honour: 0.7, open: 0.7 });
  for (const { attacker, attacked } of simulation.outcomes)
    expect(attacker.filter((state) => attacked.includes(state))).toEqual([]);
  const both = fighters(simulation, 'attacker').filter((state) => fighters(simulation, 'attacked').includes(state));
  for (const state of both) {
    const runs = simulation.states.filter((one) => one.state === state).reduce((sum, one) => sum + one.runs, 0);
    expect(runs).toBeLessThanOrEqual(3000);
  }
});
