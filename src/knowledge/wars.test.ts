import { expect, test } from 'vitest';
import { loadKnowledge, warsOn } from './index.ts';

const on = (day: string) => new Map(warsOn(loadKnowledge().wars, day).map((war) => [war.id, war]));

test('a war is under way from its first day to its last', () => {
  expect(on('1982-04-01').has('falklands-war')).toBe(false);
  expect(on('1982-04-02').has('falklands-war')).toBe(true);
  expect(on('1982-06-14').has('falklands-war')).toBe(true);
  expect(on('1982-06-15').has('falklands-war')).toBe(false);
});

test('a truce halts a war that no peace has ended', () => {
  expect(on('1953-07-26').has('korean-war')).toBe(true);
  expect(on('2026-11-21').has('korean-war')).toBe(false);
});

test('who joins later is in it from then', () => {
  expect(on('2024-09-30').get('russia-ukraine-war')?.sides).toEqual([['RUS'], ['UKR']]);
  expect(on('2024-11-01').get('russia-ukraine-war')).toMatchObject({
    sides: [['RUS', 'PRK'], ['UKR']],
    began: ['RUS'],
  });
});

test('no side lacks fighters on a day on which the war is under way', () => {
  const { wars } = loadKnowledge();
  for (const { from } of wars) {
    const day = `${from}-01-01`.slice(0, 10);
    for (const { id, sides } of warsOn(wars, day)) {
      expect([id, sides.every((side) => side.length > 0)]).toEqual([id, true]);
    }
  }
});
