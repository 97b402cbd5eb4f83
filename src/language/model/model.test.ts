import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers, unpackSigned, zigzag } from './bytes.ts';
import { decodeModel, encodeModel, type Model } from './file.ts';
import { WordTable } from './lists.ts';
import { PlainTable } from './plain.ts';
import { SimdTable } from './simd/table.ts';
import type { WeightRows } from './weights.ts';

it('packs whole numbers and gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffffffff })), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers), numbers.length)]).toEqual(numbers);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -0x8000, max: 0x7fff })), (numbers) => {
      expect([...unpackSigned(packNumbers(Int32Array.from(numbers, zigzag)), numbers.length)]).toEqual(numbers);
    }),
  );
  expect(() => unpackNumbers(packNumbers([1, 2]), 3)).toThrow('cut short');
});

/** Rows of random features: distinct hashes in order, each with one to twenty classes. */
const rowsOf = (classes: number) =>
  fc
    .uniqueArray(
      fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((key) => key !== 0),
      { maxLength: 400 },
    )
    .chain((keys) =>
      fc.tuple(
        fc.constant([...keys].sort((a, b) => a - b)),
        fc.array(
          fc.uniqueArray(fc.tuple(fc.nat({ max: classes - 1 }), fc.integer({ min: -3000, max: 3000 })), {
            selector: ([target]) => target,
            minLength: 1,
            maxLength: 20,
          }),
          { minLength: keys.length, maxLength: keys.length },
        ),
      ),
    );

const packed = (keys: readonly number[], rows: readonly (readonly (readonly [number, number])[])[]): WeightRows => ({
  keys: Int32Array.from(keys),
  counts: Uint8Array.from(rows, (row) => row.length),
  classes: Uint32Array.from(rows.flat(), ([target]) => target),
  weights: Int16Array.from(rows.flat(), ([, weight]) => weight),
});

/** Rows of a few classes, as the taggers have them, of as many as the parser's and of more than the vectors take. */
it.each([
  ['PlainTable', PlainTable, 141],
  ['SimdTable', SimdTable, 17],
  ['SimdTable', SimdTable, 92],
  ['SimdTable', SimdTable, 141],
] as const)('%s sums the weights of the features it holds, however large they are (%#)', (_, Table, classes) => {
  fc.assert(
    fc.property(rowsOf(classes), fc.array(fc.integer(), { maxLength: 20 }), ([keys, rows], others) => {
      const table = new Table(packed(keys, rows), classes);
      for (const third of [0, 1, 2]) {
        const asked = [...keys.filter((_, at) => at % 3 === third), ...others.filter((key) => !keys.includes(key))];
        const expected = new Int32Array(classes);
        for (const key of asked) {
          for (const [target, weight] of rows[keys.indexOf(key)] ?? []) expected[target]! += weight;
        }
        table.features.set(asked);
        expect([...table.sum(asked.length)]).toEqual([...expected]);
      }
    }),
    { numRuns: 60 },
  );
});

it('sums rows that would run over in short numbers', () => {
  const keys = Array.from({ length: 200 }, (_, at) => at * 7919 + 1);
  const row = Array.from({ length: 40 }, (_, target) => [target, target % 2 ? 32_767 : -32_768] as const);
  const table = new SimdTable(
    packed(
      keys,
      keys.map(() => row),
    ),
    40,
  );
  table.features.set(keys);
  expect([...table.sum(200)]).toEqual(row.map(([, weight]) => 200 * weight));
});

it('writes a model and reads the same', () => {
  fc.assert(
    fc.property(rowsOf(141), ([keys, rows]) => {
      const model: Model = {
        header: {
          language: 'fr',
          date: '2026-11-21',
          tags: ['NOUN'],
          bundles: [''],
          labels: ['root'],
          allowed: [[0]],
          source: 0,
          sources: ['sequoia'],
          groups: [0, 1],
          lemmaKeys: '',
          lemmaRules: '',
        },
        weights: new Map([['parser', packed(keys, rows)]]),
        words: new Map([
          ['lexicon', { keys: Int32Array.from(keys), numbers: Uint32Array.from(keys, (key) => key >>> 1) }],
        ]),
      };
      const read = decodeModel(encodeModel(model));
      expect(read.header).toEqual(model.header);
      expect(read.words).toEqual(model.words);
      const plain = (of: Model) => Object.values(of.weights.get('parser')!).map((part: Iterable<number>) => [...part]);
      expect(plain(read)).toEqual(plain(model));
    }),
    { numRuns: 50 },
  );
  expect(() => decodeModel(new TextEncoder().encode('{"no": "model"}'))).toThrow('not a language model');
});

it('finds words by their hash, and the words given beside the list', () => {
  const table = new WordTable(
    { keys: Int32Array.from([-5, 3, 9]), numbers: Uint32Array.from([1, 0, 7]) },
    new Map([[4, 8]]),
  );
  expect([-5, 3, 9, 4, 5].map((hash) => table.get(hash))).toEqual([1, 0, 7, 8, undefined]);
});
