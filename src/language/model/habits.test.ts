import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateWith } from '../annotate.ts';
import { decodeModel } from './file.ts';
import { Habits, lookHash, looksOf, UNUSUAL } from './habits.ts';
import { analyser } from './load.ts';

const looks = looksOf({ form: 0, left: 1, right: 2 }, [
  [2, 'form', 'left'],
  [2, 'right'],
]);

it('knows a decision by the first look that saw it, and says where none did', () => {
  const seen: (readonly [number, number])[] = [
    [lookHash(0, looks[0]!, Int32Array.of(5, 6, 0)), 3],
    [lookHash(1, looks[1]!, Int32Array.of(0, 0, 7)), 4],
  ];
  const sorted = seen.toSorted(([a], [b]) => a - b);
  const habits = new Habits(
    { keys: Int32Array.from(sorted, ([hash]) => hash), numbers: Uint32Array.from(sorted, ([, number]) => number) },
    looks,
  );
  expect(habits.of(Int32Array.of(5, 6, 7))).toBe(3);
  expect(habits.of(Int32Array.of(5, 9, 7))).toBe(4);
  expect(habits.of(Int32Array.of(6, 5, 8))).toBe(UNUSUAL);
});

describe.each([
  ['fr', 'Le ministre russe a signé mardi un traité de défense avec la Corée du Nord, selon une source diplomatique.'],
  ['en', 'The Russian minister signed a defence treaty with North Korea on Tuesday, a diplomatic source said.'],
] as const)('%s', (language, text) => {
  const model = decodeModel(readFileSync(new URL(`../../../models/${language}.model`, import.meta.url)));
  const read = (habits: boolean) => {
    const made = analyser(model, habits);
    let asked = 0;
    const { scorer } = made.parser;
    const counting = {
      atoms: scorer.atoms,
      sum: () => {
        asked++;
        return scorer.sum();
      },
    };
    const sentences = annotateWith(
      { ...made, parser: { ...made.parser, scorer: counting } },
      [{ text, names: [] }],
      language,
    );
    return { sentences, asked };
  };

  it('reads a plain sentence as without habits, with fewer sums', () => {
    const [plain, quick] = [read(false), read(true)];
    expect(quick.sentences).toEqual(plain.sentences);
    expect(quick.asked).toBeLessThan(plain.asked);
  });
});
