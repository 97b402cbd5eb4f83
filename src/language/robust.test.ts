import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOf } from './check.ts';
import { annotate } from './index.ts';

const french = ['l’', 'du', ' ', '  ', '\n', '\n\n', 'Le', 'traité', '-t-il', '«', '»', '.', '…', '12.000', 'J.-C.'];
french.push('1 000', '’', 'n°', 'juin2024', 'signé.Il', '"', '(', ')', 'M.', '\u200b');
const pieces = fc.array(fc.oneof(fc.constantFrom(...french), fc.string({ unit: 'binary', maxLength: 12 })), {
  maxLength: 40,
});

it.each(['fr', 'en'] as const)('makes trees and spans that rebuild the text of anything (%s)', (language) => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      expect(faultOf(annotate(text, language), text)).toBeNull();
    }),
    { numRuns: 1500, seed: 20261121 },
  );
});

it('reads a stretch of every Unicode plane', () => {
  for (let block = 0; block < 0x110000; block += 0x1900) {
    const text = Array.from({ length: 64 }, (_, offset) => String.fromCodePoint(block + offset)).join(' ');
    expect([block, faultOf(annotate(text, 'fr'), text)]).toEqual([block, null]);
  }
});

it.each([
  ['1 MB without a space', 'a'.repeat(1_000_000)],
  ['1 MB of hyphens and letters', 'a-'.repeat(500_000)],
  ['more tokens than a call can take arguments', ','.repeat(150_000)],
  ['1 MB of full stops', '.'.repeat(1_000_000)],
  ['1 MB of digits and points', '1.'.repeat(500_000)],
  ['a long sentence', 'le ministre du pays a dit que '.repeat(2000)],
  ['a long list', 'mot, '.repeat(10_000)],
  ['lone surrogates', '\ud800\udc00\ud800 \udc00a\udfff'.repeat(200)],
  ['10,000 nested quotes', `${'«'.repeat(10_000)}mot${'»'.repeat(10_000)}`],
  ['10,000 open brackets', '( '.repeat(10_000)],
  ['null characters', '\0a\0 \0'],
  ['names that every object of JavaScript has', 'Le constructor, toString et __proto__ du pays.'],
])('survives %s', (_, text) => {
  for (const language of ['fr', 'en'] as const) expect(faultOf(annotate(text, language), text)).toBeNull();
});

it.each([
  ['words', 'le '],
  ['marks between words', 'mot, « '],
  ['marks', ', '],
])('takes time linear in the length (%s)', (_, part) => {
  const time = (count: number): number => {
    const text = part.repeat(count);
    const start = process.cpuUsage();
    annotate(text, 'fr');
    const used = process.cpuUsage(start);
    return used.user + used.system;
  };
  time(2000);
  const short = Math.min(time(4000), time(4000), time(4000));
  expect(time(40_000)).toBeLessThan(short * 40);
});
