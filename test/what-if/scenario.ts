import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Assumption, type BondAnswer, Fact, type WhatIf } from '../../src/analysis/index.ts';

const states = z.union([z.string(), z.array(z.string())]);

/** What a bond must be, where told. */
const Pattern = z.strictObject({
  state: states.optional(),
  towards: states.optional(),
  treaty: z.string().optional(),
  article: z.string().optional(),
  duty: z.string().optional(),
  status: z.string().optional(),
  certainty: z.string().optional(),
  /** Kind of a question put. */
  hangs_on: z.string().optional(),
  depth: z.number().optional(),
  /** Any duty to take part with arms. */
  fights: z.literal(true).optional(),
});
export type Pattern = z.infer<typeof Pattern>;

const GivenFact = z
  .strictObject({
    kind: Fact.shape.kind.default('attack'),
    by: z.string(),
    against: z.string().nullable().default(null),
    at: z.string().nullable().default(null),
    on: z.string().nullable().default(null),
  })
  .readonly();

/** One scenario of `scenarios/*.yaml`; README.md there says what each field means. */
const Scenario = z.strictObject({
  id: z.string(),
  ask: z.strictObject({ en: z.string(), fr: z.string() }),
  facts: z.array(GivenFact).min(1),
  on: z.string(),
  treaties: z.string().optional(),
  assume: z.array(z.union([z.string(), z.strictObject({ no: z.string() })])).optional(),
  expect: z.array(Pattern).default([]),
  absent: z.array(Pattern).default([]),
  sides: z
    .strictObject({
      attacker: z.array(z.string()),
      attacked: z.array(z.string()),
      attackerIf: z.array(z.string()),
      attackedIf: z.array(z.string()),
      torn: z.array(z.string()),
    })
    .partial()
    .optional(),
  because: z.string(),
});
export type Scenario = z.infer<typeof Scenario>;

const folder = fileURLToPath(new URL('scenarios/', import.meta.url));

/** All scenarios, by the file they stand in. */
export function scenarios(): { readonly file: string; readonly scenario: Scenario }[] {
  return globSync('*.yaml', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const { scenarios } = parse(readFileSync(folder + file, 'utf8'), { schema: 'core' }) as { scenarios: unknown[] };
      return scenarios.map((scenario) => ({ file, scenario: Scenario.parse(scenario) }));
    });
}

const arms = ['assist-', 'collective-intervention', 'provide-forces-on-request', 'nuclear-guarantee'];

/** Whether a bond is what a pattern tells, for one state of those it lists. */
export function fits(bond: BondAnswer, pattern: Pattern, state?: string, towards?: string): boolean {
  const { treaty, article, duty, status, certainty, hangs_on, depth, fights } = pattern;
  return (
    (state === undefined || bond.state === state) &&
    (towards === undefined || bond.towards === towards) &&
    (treaty === undefined || bond.treaty === treaty) &&
    (article === undefined || bond.article === article) &&
    (duty === undefined || bond.duty === duty) &&
    (status === undefined || bond.status === status) &&
    (certainty === undefined || bond.certainty === certainty) &&
    (depth === undefined || bond.depth === depth) &&
    (hangs_on === undefined || bond.conditions.some((condition) => condition.startsWith(`${hangs_on}:`))) &&
    (!fights || arms.some((word) => bond.duty.startsWith(word)))
  );
}

/** The states and beneficiaries that a pattern lists, each with each; undefined stands for any. */
export function pairsOf({ state, towards }: Pattern): [string | undefined, string | undefined][] {
  const list = (names: Pattern['state']): (string | undefined)[] => (Array.isArray(names) ? names : [names]);
  return list(state).flatMap((one) =>
    list(towards).map((other): [string | undefined, string | undefined] => [one, other]),
  );
}

/**
 * The answer once questions of some kinds are answered in advance: those that are put are answered, then those that come
 * up in turn, until none of these kinds is open.
 */
export function answered(scenario: Scenario, ask: (assumptions: readonly Assumption[]) => WhatIf): WhatIf {
  const kinds = new Map(
    (scenario.assume ?? []).map((one) => (typeof one === 'string' ? [one, true] : [one.no, false])),
  );
  const assumptions = new Map<string, boolean>();
  for (;;) {
    const told = ask([...assumptions].map(([question, holds]) => ({ question, holds })));
    const asked = told.questions.filter(({ id }) => kinds.has(id.split(':')[0]!) && !assumptions.has(id));
    if (asked.length === 0) return told;
    for (const { id } of asked) assumptions.set(id, kinds.get(id.split(':')[0]!)!);
  }
}
