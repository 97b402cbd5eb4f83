import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from './clean.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

test('a text is broken at spaces, and a long word where it must be', () => {
  expect(wrap('Corée du Nord et Russie', 9)).toEqual(['Corée du', 'Nord et', 'Russie']);
  expect(wrap('examples/fr/traite.md', 8)).toEqual(['examples', '/fr/trai', 'te.md']);
});

test('a number keeps its unit', () => {
  expect(wrap('environ 11\u00a0000\u00a0soldats', 16)).toEqual(['environ', '11\u00a0000\u00a0soldats']);
});

test('accents take no column, Han, kana, Hangul and pictures two', () => {
  expect(widthOf('é')).toBe(1);
  expect(widthOf('e\u0301')).toBe(1);
  expect(widthOf('북한')).toBe(4);
  expect(widthOf('俄罗斯')).toBe(6);
  expect(widthOf('🇰🇵')).toBe(2);
});

test('no line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(clean(text), width);
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(clean(text).replaceAll(' ', ''));
    }),
  );
});

test('nothing in an article can steer the terminal', () => {
  expect(clean('a\u001b[31mred\u001b]0;title\u0007\r\nb\u202ec')).toBe('a[31mred]0;title bc');
});
