import type { Knowledge, Treaty } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Assumption, BaseRate, BondAnswer, Fact, Question, Sides } from './answer.ts';
import { baseRatesFor } from './base-rates.ts';
import { askedOf } from './case/asked.ts';
import { casesOf } from './case/case.ts';
import { chainOf } from './chain/chain.ts';
import { dormantOf } from './chain/dormant.ts';
import { sidesOf } from './sides.ts';
import { questionsOf, told } from './told.ts';
import { questionText } from './words.ts';
import type { War } from './world/war.ts';
import { worldOn } from './world/world.ts';

export type WhatIfKnowledge = Pick<Knowledge, 'treaties' | 'places' | 'reliability' | 'capabilities'>;

export type WhatIfOptions = {
  readonly knowledge: WhatIfKnowledge;
  /** The day that is asked about, as YYYY-MM-DD. */
  readonly on: string;
  /** In which questions are put. */
  readonly language: Language;
  readonly assumptions?: readonly Assumption[];
  readonly wars?: readonly War[];
  /** Agreements known only from what was published. */
  readonly fromCoverage?: readonly Treaty[];
  /** Also the clauses for and among those concerned that nothing sets in motion. */
  readonly dormant?: boolean;
};

export type WhatIf = {
  readonly on: string;
  readonly facts: readonly Fact[];
  readonly bound: readonly BondAnswer[];
  readonly questions: readonly Question[];
  readonly sides: Sides;
  readonly baseRates: readonly BaseRate[];
};

/**
 * Who is bound to do what by the clauses in force on a day, given some facts: pure, the same for facts in any order, and
 * nothing but what a clause carries. What somebody has to judge is put as a question; `assumptions` answer it.
 */
export function whatIf(facts: readonly Fact[], options: WhatIfOptions): WhatIf {
  const { knowledge, on, language, assumptions = [], wars = [], fromCoverage = [], dormant = false } = options;
  const world = worldOn(knowledge.treaties, knowledge.places, wars, on, fromCoverage);
  const asked = askedOf(facts, assumptions, world);
  const cases = casesOf(facts);
  const moved = chainOf(cases, asked);
  const bonds = dormant ? [...moved, ...dormantOf(cases, moved, world)] : moved;
  const bound = told(bonds);
  const names = new Map([...knowledge.treaties, ...fromCoverage].map((treaty) => [treaty.id, treaty.names[language]]));
  return {
    on,
    facts: sorted(facts),
    bound,
    questions: questionsOf(bonds, bound, (id) => questionText(id, language, names)),
    sides: sidesOf(facts, bound),
    baseRates: baseRatesFor(bound, knowledge.reliability),
  };
}

const sorted = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
