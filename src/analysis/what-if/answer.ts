import { z } from 'zod';

/** What is supposed, or taken from the record. `by` and `against` are actor ids: states, or groups for non-state attackers. */
export const Fact = z.object({
  kind: z.enum(['attack', 'threat', 'sanction', 'request', 'war', 'internal-disorder', 'joins']),
  by: z.string(),
  /** null: an internal disorder, which is against nobody abroad. */
  against: z.string().nullable(),
  /** Where it falls: a place id, or a state for its home territory; null: on the territory of `against`. */
  at: z.string().nullable(),
  /** The day it happened or is supposed to, as YYYY-MM-DD; null: the day that is asked about. */
  on: z.string().nullable(),
});
export type Fact = z.infer<typeof Fact>;

/** An answer that the asker gives in advance to a question («Beijing asked for help», «the attack was provoked»). */
export const Assumption = z.object({ question: z.string(), holds: z.boolean() });
export type Assumption = z.infer<typeof Assumption>;

export const BondStatus = z.enum(['triggered', 'conditional', 'excused', 'conflict', 'dormant']);
export type BondStatus = z.infer<typeof BondStatus>;

/** One state bound towards another, by one article, in the case that is asked about. */
export const BondAnswer = z.object({
  state: z.string(),
  towards: z.string(),
  duty: z.string(),
  /** Id in knowledge/treaties, of an imported table, or of an agreement that only the coverage tells. */
  treaty: z.string(),
  article: z.string().nullable(),
  status: BondStatus,
  /** What it depends on or is bounded by: the words of `Condition` and `Bound`, and the questions put (by their id). */
  conditions: z.array(z.string()).readonly(),
  /** Why it is excused or in conflict: with which other bond. */
  reasons: z.array(z.string()).readonly(),
  /** Against whom the duty turns: the attackers of whom it is bound to defend. */
  against: z.array(z.string()).readonly(),
  /** Links from the facts given: 1 where they themselves trigger it. */
  depth: z.number().int().min(1),
  /** The bond (index in this list) whose fulfilment this one rests on; null at depth 1. */
  because: z.number().int().nullable(),
  certainty: z.enum(['high', 'medium', 'low']),
  /** The agreement is known only from what was published. */
  fromCoverage: z.literal(true).optional(),
});
export type BondAnswer = z.infer<typeof BondAnswer>;

/** Something to judge that no clause answers; `decides` names the bonds by their index. */
export const Question = z.object({ id: z.string(), text: z.string(), decides: z.array(z.number().int()) });
export type Question = z.infer<typeof Question>;

/** Who stands on which side: the principals and those bound to fight beside them. */
export const Sides = z.object({
  attacker: z.array(z.string()),
  attacked: z.array(z.string()),
  /** Whether they are bound hangs on an open question. */
  attackerIf: z.array(z.string()),
  attackedIf: z.array(z.string()),
  /** Bound by duties that cannot all be kept. */
  torn: z.array(z.string()),
});
export type Sides = z.infer<typeof Sides>;

/** A published figure on how often such promises were kept, with what it counts; no forecast for one pact. */
export const BaseRate = z.object({
  id: z.string(),
  source: z.string(),
  period: z.string().nullable(),
  /** What was counted. */
  measure: z.string(),
  /** A share between 0 and 1; null where the study gives a finding and no figure. */
  value: z.number().nullable(),
  /** The kind of obligation that it is about; null: all. */
  kind: z.string().nullable(),
  certainty: z.enum(['high', 'medium', 'low']),
});
export type BaseRate = z.infer<typeof BaseRate>;

/** A published figure of a state that a balance adds up; money in current US dollars, the rest in heads. */
export const Measure = z.enum([
  'population',
  'gdp_usd',
  'military_expenditure_usd',
  'active_personnel',
  'nuclear_warheads',
]);
export type Measure = z.infer<typeof Measure>;

export const Total = z.object({
  /** null: nobody on this side has a figure. */
  value: z.number().nullable(),
  years: z.object({ from: z.int(), to: z.int() }).nullable(),
  sources: z.array(z.string()),
  /** Who has no figure of that time, and counts nothing. */
  unknown: z.array(z.string()),
});
export type Total = z.infer<typeof Total>;

export const SideBalance = z.record(Measure, Total);
export type SideBalance = z.infer<typeof SideBalance>;

export const Balance = z.object({ attacker: SideBalance, attacked: SideBalance });
export type Balance = z.infer<typeof Balance>;

/** How a quantity is spread over the runs of a simulation. */
export const Spread = z.object({ mean: z.number(), p05: z.number(), p50: z.number(), p95: z.number() });
export type Spread = z.infer<typeof Spread>;

/** What came out of many runs in which each state keeps its word, or not, by a rate that the asker chose. */
export const Simulation = z.object({
  runs: z.int(),
  /** The rate at which a promise is kept: the asker’s choice, no finding. */
  honour: z.number(),
  /** The rate at which an open question is answered with yes; 0: what is open binds nobody. */
  open: z.number(),
  seed: z.int(),
  /** Who fights on which side, in how many runs; the principals fight in all. */
  states: z.array(
    z.object({ state: z.string(), side: z.enum(['attacker', 'attacked']), runs: z.int(), share: z.number() }),
  ),
  /** The commonest outcomes, with all who fight in them. */
  outcomes: z.array(z.object({ attacker: z.array(z.string()), attacked: z.array(z.string()), runs: z.int() })),
  /** How many outcomes there were in all. */
  distinct: z.int(),
  /** How many states fight on each side, and what they hold. */
  size: z.object({ attacker: Spread, attacked: Spread }),
  /** In how many runs so many states fight on each side: the first for one state, and so on. */
  sizes: z.object({ attacker: z.array(z.int()), attacked: z.array(z.int()) }),
  balance: z.object({ attacker: z.record(Measure, Spread), attacked: z.record(Measure, Spread) }),
});
export type Simulation = z.infer<typeof Simulation>;

/** What `entente what-if --json` writes; adding fields is allowed. */
export const WhatIf = z.object({
  /** The day asked about, as YYYY-MM-DD. */
  on: z.string(),
  facts: z.array(Fact),
  bound: z.array(BondAnswer),
  questions: z.array(Question),
  sides: Sides,
  baseRates: z.array(BaseRate),
  /** What the sides would hold if all who are bound for certain kept their word. */
  balance: Balance,
  simulation: Simulation.nullable(),
});
export type WhatIf = z.infer<typeof WhatIf>;
