import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPlaces, unpackPlaces } from './places.ts';

test('passages come out as they went in, in any order', () => {
  const passage = fc.tuple(fc.nat(2_000_000), fc.nat(2000)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(passage), (list) => {
      expect(unpackPlaces(packPlaces(list))).toEqual(list);
    }),
  );
});

test('sentences one behind the other take three bytes each', () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ start: at * 151, end: at * 151 + 150 }));
  expect(packPlaces(list).length).toBeLessThanOrEqual(300);
});
