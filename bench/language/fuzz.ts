/**
 * `node bench/language/fuzz.ts [COUNT]`: annotates strings of every Unicode block, COUNT (100,000) random ones and monsters
 * of a megabyte; says the first fault, and how time grows with length.
 */
import fc from 'fast-check';
import { faultOf } from '../../src/language/check.ts';
import { annotate } from '../../src/language/index.ts';

const count = Number(process.argv[2] ?? 100_000);
const languages = ['fr', 'en'] as const;

/** Annotates a text and throws where the result is no analysis of it. Returns the seconds of processor time. */
function check(text: string, language: 'fr' | 'en', name: string): number {
  const start = process.cpuUsage();
  const sentences = annotate(text, language);
  const used = process.cpuUsage(start);
  const fault = faultOf(sentences, text);
  if (fault) throw new Error(`${language}, ${name}: ${fault}`);
  return (used.user + used.system) / 1e6;
}

const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} s`;

let started = performance.now();
let blocks = 0;
for (let block = 0; block < 0x110000; block += 128, blocks++) {
  const points = Array.from({ length: 128 }, (_, offset) => String.fromCodePoint(block + offset));
  for (const language of languages) {
    for (const gap of ['', ' ', '. A']) check(points.join(gap), language, `code points from U+${block.toString(16)}`);
  }
}
console.log(`${blocks} stretches of 128 code points, three ways, both languages: no fault, ${seconds(started)}`);

const fragments = ['l’', 'du', 'des', ' ', '\n', '\n\n', 'Le', 'traité', '-t-il', '«', '»', '.', '…', '12.000'];
fragments.push('J.-C.', "don't", '/', '--', 'n°', 'juin2024', 'signé.Il', '"', '(', ')', 'M.', '\u00a0', '\u200b');
const anything = fc.array(
  fc.oneof(
    fc.constantFrom(...fragments),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  ),
  { maxLength: 24 },
);
started = performance.now();
fc.assert(
  fc.property(anything, fc.constantFrom(...languages), (parts, language) => {
    check(parts.join(''), language, 'random');
  }),
  { numRuns: count, seed: 20261121 },
);
console.log(`${count} random strings: no fault, ${seconds(started)}`);

const megabyte = 1_000_000;
const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const monsters: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['one word without a space', (size) => 'a'.repeat(size)],
  ['letters and hyphens', (size) => fill('a-', size)],
  ['letters and apostrophes', (size) => fill("l'", size)],
  ['letters and full stops', (size) => fill('Abc.', size)],
  ['digits and points', (size) => fill('1.', size)],
  ['full stops', (size) => '.'.repeat(size)],
  ['commas', (size) => ','.repeat(size)],
  ['one sentence', (size) => fill('le ministre du pays a dit que ', size)],
  ['one sentence of commas and words', (size) => fill('mot, ', size)],
  ['open quotes and words', (size) => fill('« mot ', size)],
  ['short sentences', (size) => fill('Il part. ', size)],
  ['lone surrogates', (size) => fill('\ud800a\udc00 ', size)],
];
for (const [name, make] of monsters) {
  const [tenth, whole] = [megabyte / 10, megabyte].map((size) =>
    Math.max(...languages.map((language) => check(make(size), language, name))),
  ) as [number, number];
  console.log(`1 MB of ${name}: ${whole.toFixed(2)} s, a tenth of it ${tenth.toFixed(2)} s`);
}
const nested = `${'«'.repeat(10_000)}mot${'»'.repeat(10_000)}`;
for (const language of languages) check(nested, language, '10,000 nested quotes');
console.log('10,000 nested quotes: no fault');
