import type { Knowledge, Treaty } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Assumption, Fact, WhatIf } from './answer.ts';
import { balanceOf } from './balance/balance.ts';
import { baseRatesFor } from './base-rates.ts';
import { askedOf } from './case/asked.ts';
import { casesOf } from './case/case.ts';
import { chainOf } from './chain/chain.ts';
import { dormantOf } from './chain/dormant.ts';
import { principalsOf, sidesOf } from './sides.ts';
import { cascadeOf } from './simulate/cascade.ts';
import { type SimulationOptions, simulated } from './simulate/simulate.ts';
import { questionsOf, told } from './told.ts';
import { questionText } from './words.ts';
import { type WorldKnowledge, worldOn } from './world/world.ts';

export type WhatIfKnowledge = WorldKnowledge & Pick<Knowledge, 'reliability' | 'obligations' | 'capabilities'>;

export type WhatIfOptions = {
  readonly knowledge: WhatIfKnowledge;
  /** The day that is asked about, as YYYY-MM-DD. */
  readonly on: string;
  /** In which questions are put. */
  readonly language: Language;
  readonly assumptions?: readonly Assumption[];
  /** Agreements known only from what was published. */
  readonly fromCoverage?: readonly Treaty[];
  /** Also the clauses for and among those concerned that nothing sets in motion. */
  readonly dormant?: boolean;
  /** Many runs in which promises are kept by a rate of the asker’s. */
  readonly simulate?: SimulationOptions;
};

/**
 * Who is bound to do what by the clauses in force on a day, given some facts: pure, the same for facts in any order, and
 * nothing but what a clause carries. What somebody has to judge is put as a question; `assumptions` answer it.
 */
export function whatIf(facts: readonly Fact[], options: WhatIfOptions): WhatIf {
  const { knowledge, on, language, assumptions = [], fromCoverage = [], dormant = false, simulate } = options;
  const world = worldOn(knowledge, on, fromCoverage);
  const asked = askedOf(facts, assumptions, world);
  const cases = casesOf(facts);
  const moved = chainOf(cases, asked);
  const bonds = dormant ? [...moved, ...dormantOf(cases, moved, world)] : moved;
  const bound = told(bonds);
  const nameOfTreaty = (id: string): string | undefined =>
    [...fromCoverage, ...knowledge.treaties].find((treaty) => treaty.id === id)?.names[language];
  const sides = sidesOf(facts, bound);
  const { capabilities } = knowledge;
  return {
    on,
    facts: sorted(facts),
    bound,
    questions: questionsOf(bonds, bound, (id) => questionText(id, language, nameOfTreaty)),
    sides,
    baseRates: baseRatesFor(bound, knowledge),
    balance: balanceOf(sides, capabilities, on),
    simulation: simulate ? simulated(cascadeOf(cases, principalsOf(facts), asked), simulate, capabilities, on) : null,
  };
}

const sorted = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
