import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers, unpackSigned, zigzag } from './bytes.ts';
import { decodeModel, encodeModel, type Model } from './file.ts';
import { WordTable } from './lists.ts';
import { type WeightRows, WeightTable } from './weights.ts';

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

/** Rows of random features: distinct hashes in order, each with one to five classes. */
const rowsOf = fc
  .uniqueArray(
    fc.integer({ min: -0x80000000, max: 0x7fffffff }).filter((key) => key !== 0),
    { maxLength: 400 },
  )
  .chain((keys) =>
    fc.tuple(
      fc.constant([...keys].sort((a, b) => a - b)),
      fc.array(
        fc.uniqueArray(fc.tuple(fc.nat({ max: 140 }), fc.integer({ min: -3000, max: 3000 })), {
          selector: ([target]) => target,
          minLength: 1,
          maxLength: 5,
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

it('sums the weights of the features it holds, however large they are', () => {
  fc.assert(
    fc.property(rowsOf, fc.array(fc.integer(), { maxLength: 20 }), ([keys, rows], others) => {
      const table = new WeightTable(packed(keys, rows));
      const asked = [...keys.filter((_, at) => at % 3 === 0), ...others.filter((key) => !keys.includes(key))].slice(
        0,
        200,
      );
      const scores = new Int32Array(141);
      table.add(Int32Array.from(asked), asked.length, scores);
      const expected = new Int32Array(141);
      for (const key of asked) {
        for (const [target, weight] of rows[keys.indexOf(key)] ?? []) expected[target]! += weight;
      }
      expect([...scores]).toEqual([...expected]);
    }),
  );
});

it('writes a model and reads the same', () => {
  fc.assert(
    fc.property(rowsOf, ([keys, rows]) => {
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
