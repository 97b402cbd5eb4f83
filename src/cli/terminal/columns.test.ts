import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from './columns.ts';

const want = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12), fc.nat(60))
  .map(([least, more, rest]) => ({ least, word: least + more, widest: least + more + rest }));

test('what is shared never exceeds the room, and no column what it wants', () => {
  fc.assert(
    fc.property(fc.array(want, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 200 }), (wants, room) => {
      const widths = share(wants, room);
      const needed = wants.reduce((sum, { least }) => sum + least, 0);
      if (widths === null) expect(needed).toBeGreaterThan(room);
      else {
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(room);
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual(wants[at]!.least);
          expect(width).toBeLessThanOrEqual(wants[at]!.widest);
        });
      }
    }),
  );
});

test('words are spared before anything gets what it wants', () => {
  const wants = [
    { least: 2, word: 4, widest: 30 },
    { least: 8, word: 12, widest: 12 },
  ];
  expect(share(wants, 16)).toEqual([4, 12]);
  expect(share(wants, 20)).toEqual([8, 12]);
});
