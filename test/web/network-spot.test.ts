import { describe, expect, it } from 'vitest';
import { type Box, spotOf } from '../../web/src/network/spot.ts';

const name = { x: 100, y: 50, away: 8, width: 60, height: 13 };

describe('where the name of an actor stands in the network', () => {
  it('is behind it, or before it at the right edge', () => {
    expect(spotOf(name, [], 400).left).toBe(108);
    expect(spotOf(name, [], 150).left).toBe(32);
  });

  it('is not on another name', () => {
    const taken: Box[] = [];
    for (let names = 0; names < 4; names += 1) taken.push(spotOf(name, taken, 400));
    expect(taken.map(({ left, top }) => [left, top])).toEqual([
      [108, 43.5],
      [32, 43.5],
      [70, 58],
      [70, 29],
    ]);
  });

  it('is where it would be alone, once no place is left', () => {
    expect(spotOf(name, [{ left: 0, top: 0, width: 400, height: 100 }], 400).left).toBe(108);
  });
});
