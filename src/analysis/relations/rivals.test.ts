import { describe, expect, it } from 'vitest';
import { rivalsOf } from './rivals.ts';

const relation = (a: string, b: string, conflict: number) => ({
  ...{ a, b, pacts: [] },
  months: [{ month: null, cooperation: 3, conflict }],
});

describe('rivalsOf', () => {
  it('names each opponent once, with the party it is most at odds with, the worst first', () => {
    const relations = [
      relation('KOR', 'PRK', 2),
      relation('KOR', 'RUS', 1),
      relation('PRK', 'RUS', 9),
      relation('RUS', 'UKR', 3),
      relation('CHN', 'RUS', 0),
      relation('RUS', 'group:west', 5),
    ];
    expect(rivalsOf(relations, ['PRK', 'RUS'], (id) => id.length === 3)).toEqual([
      { by: 'UKR', against: 'RUS', conflict: 3 },
      { by: 'KOR', against: 'PRK', conflict: 2 },
    ]);
  });
});
