import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers, unpackSigned, zigzag } from './bytes.ts';
import { decodeModel, encodeModel, type Model } from './file.ts';
import { WordTable } from './lists.ts';
import { PlainTable } from './plain.ts';
import { packed, rowsOf } from './rows.testing.ts';

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

it('sums the weights of the features it holds', () => {
  fc.assert(
    fc.property(rowsOf(141), fc.array(fc.integer(), { maxLength: 20 }), ([keys, rows], others) => {
      const table = new PlainTable(packed(keys, rows), 141);
      const asked = [...keys.filter((_, at) => at % 3 === 0), ...others.filter((key) => !keys.includes(key))];
      const expected = new Int32Array(141);
      for (const key of asked) {
        for (const [target, weight] of rows[keys.indexOf(key)] ?? []) expected[target]! += weight;
      }
      table.features.set(asked);
      expect([...table.sum(asked.length)]).toEqual([...expected]);
    }),
  );
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
