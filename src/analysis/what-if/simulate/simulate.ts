import type { Knowledge } from '../../../knowledge/index.ts';
import type { Measure, Simulation, Spread } from '../answer.ts';
import { byState, figureOf, measures } from '../balance/balance.ts';
import type { Cascade, Side } from './cascade.ts';
import { randomFrom } from './random.ts';
import { play, runFor } from './run.ts';
import { spreadOf } from './spread.ts';

export type SimulationOptions = {
  readonly runs: number;
  /** The rate at which a promise is kept, 0 to 1. */
  readonly honour: number;
  /** The rate at which an open question is answered with yes, 0 to 1; without it what is open binds nobody. */
  readonly open?: number;
  readonly seed?: number;
};

/** How many of the commonest outcomes are told. */
const outcomesTold = 10;

/**
 * Many runs of a cascade, drawn from a seed: the same seed gives the same runs. The rates are the asker’s; base rates of
 * the literature never enter by themselves.
 */
export function simulated(
  cascade: Cascade,
  options: SimulationOptions,
  capabilities: Knowledge['capabilities'],
  on: string,
): Simulation {
  const { runs, honour, open = 0, seed = 1 } = options;
  const { players } = cascade;
  const ids = [...new Set(players.map(({ state }) => state))];
  const states = Int32Array.from(players, ({ state }) => ids.indexOf(state));
  const run = runFor(cascade, states);
  const random = randomFrom(seed);
  const joined = new Int32Array(players.length);
  const outcomes = new Map<string, number>();
  const tallies = { attacker: tally(runs), attacked: tally(runs) };
  const worth = worthOf(cascade, capabilities, on);
  for (let at = 0; at < runs; at++) {
    play(cascade, states, honour, open, random, run);
    const bits = new Uint32Array((players.length + 31) >>> 5);
    for (let place = 0; place < run.size; place++) {
      const player = run.fighting[place]!;
      joined[player]! += 1;
      bits[player >>> 5]! |= 1 << (player & 31);
      const { size, held } = tallies[players[player]!.side];
      size[at]! += 1;
      for (let measure = 0; measure < measures.length; measure++) held[measure]![at]! += worth[measure]![player]!;
    }
    const outcome = bits.join();
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const fighters = players
    .map(({ state, side }, player) => ({ state, side, runs: joined[player]!, share: joined[player]! / runs }))
    .filter((one) => one.runs > 0);
  return {
    runs,
    honour,
    open,
    seed,
    states: fighters.sort((a, b) =>
      a.side === b.side ? b.runs - a.runs || (a.state < b.state ? -1 : 1) : a.side < b.side ? 1 : -1,
    ),
    outcomes: [...outcomes]
      .sort(([a, often], [b, rarely]) => rarely - often || (a < b ? -1 : 1))
      .slice(0, outcomesTold)
      .map(([key, times]) => ({ ...outcomeOf(key, cascade), runs: times })),
    distinct: outcomes.size,
    size: { attacker: spreadOf(tallies.attacker.size), attacked: spreadOf(tallies.attacked.size) },
    sizes: { attacker: countsOf(tallies.attacker.size), attacked: countsOf(tallies.attacked.size) },
    balance: { attacker: balance(tallies.attacker), attacked: balance(tallies.attacked) },
  };
}

type Tally = { readonly size: Float64Array; readonly held: readonly Float64Array[] };

const tally = (runs: number): Tally => ({
  size: new Float64Array(runs),
  held: measures.map(() => new Float64Array(runs)),
});

/** How many runs have one, two … states. */
function countsOf(size: Float64Array): number[] {
  const counts: number[] = [];
  for (const states of size) {
    while (counts.length < states) counts.push(0);
    counts[states - 1]! += 1;
  }
  return counts;
}

function balance({ held }: Tally): Record<Measure, Spread> {
  return Object.fromEntries(measures.map((measure, at) => [measure, spreadOf(held[at]!)])) as Record<Measure, Spread>;
}

/** By measure and player what it brings; nothing where no figure of that time is known. */
function worthOf({ players }: Cascade, capabilities: Knowledge['capabilities'], on: string): Float64Array[] {
  const known = byState(capabilities);
  return measures.map((measure) =>
    Float64Array.from(players, ({ state }) => figureOf(known.get(state), measure, on)?.value ?? 0),
  );
}

function outcomeOf(key: string, { players }: Cascade): { attacker: string[]; attacked: string[] } {
  const bits = key.split(',').map(Number);
  const fought = players.filter((_, player) => (bits[player >>> 5]! >>> (player & 31)) & 1);
  const on = (side: Side): string[] =>
    fought
      .filter((one) => one.side === side)
      .map(({ state }) => state)
      .sort();
  return { attacker: on('attacker'), attacked: on('attacked') };
}
