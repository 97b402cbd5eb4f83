/**
 * `node bench/language/fuzz.ts [COUNT]`: annotates COUNT (100,000) strings of every Unicode block and says the first fault.
 */
import fc from 'fast-check';
import { faultOf } from '../../src/language/check.ts';
import { annotate } from '../../src/language/index.ts';

const count = Number(process.argv[2] ?? 100_000);
const fragments = [
  'l’',
  'du',
  'des',
  ' ',
  '\n',
  '\n\n',
  'Le',
  'traité',
  '-t-il',
  '«',
  '»',
  '.',
  '…',
  '12.000',
  'J.-C.',
  "don't",
  '/',
  '--',
];
const anything = fc.array(
  fc.oneof(
    fc.constantFrom(...fragments),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  ),
  { maxLength: 24 },
);

const started = performance.now();
fc.assert(
  fc.property(anything, fc.constantFrom('fr' as const, 'en' as const), (parts, language) => {
    const text = parts.join('');
    const fault = faultOf(annotate(text, language), text);
    if (fault) throw new Error(`${language}: ${fault}`);
  }),
  { numRuns: count, seed: 20261121 },
);
console.log(`${count} strings, no fault, ${Math.round((performance.now() - started) / 1000)} s`);
