import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mix1 } from '../hash.ts';
import { PlainScorer } from '../plain.ts';
import { packed, rowsOf } from '../rows.testing.ts';
import { mixTemplates, type Template } from '../templates.ts';
import { SimdScorer } from './scorer.ts';

const atoms = fc.array(fc.integer(), { minLength: 12, maxLength: 12 });
const templates = fc.uniqueArray(
  fc.record({
    number: fc.nat({ max: 200 }),
    atoms: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 120, selector: ({ number }) => number },
);

/** Features of these atoms, so that two in three are found. */
function keysOf(all: readonly Template[], values: readonly number[]): number[] {
  const hashes = new Int32Array(256);
  const count = mixTemplates(all, Int32Array.from(values), hashes);
  return [...new Set(hashes.subarray(0, count))].filter((_, at) => at % 3 > 0);
}

// As many classes as the taggers and the parsers have, and more than the vectors take.
it.each([17, 92, 302])('sums as the plain one does (%i classes)', (classes) => {
  fc.assert(
    fc.property(templates, atoms, rowsOf(classes), (all, values, [others, rows]) => {
      const keys = [...new Set([...keysOf(all, values), ...others])].sort((a, b) => a - b);
      const cycled = keys.map((_, at) => rows[at % Math.max(1, rows.length)] ?? [[0, 1] as const]);
      const fast = new SimdScorer(packed(keys, cycled), classes, all);
      const plain = new PlainScorer(packed(keys, cycled), classes, all);
      for (const shift of [0, 1, 0]) {
        for (const scorer of [fast, plain]) scorer.atoms.set(values.map((value) => value + shift));
        expect([...fast.sum()]).toEqual([...plain.sum()]);
      }
    }),
    { numRuns: 100 },
  );
});

it('sums rows that would run over in short numbers', () => {
  const all = Array.from({ length: 200 }, (_, at) => ({ number: at, atoms: [0] }));
  const keys = all.map(({ number }) => mix1(number, 5)).sort((a, b) => a - b);
  const row = Array.from({ length: 40 }, (_, target) => [target, target % 2 ? 32_767 : -32_768] as const);
  const scorer = new SimdScorer(
    packed(
      keys,
      keys.map(() => row),
    ),
    40,
    all,
  );
  scorer.atoms[0] = 5;
  expect([...scorer.sum()]).toEqual(row.map(([, weight]) => 200 * weight));
});
