import { expect, test } from 'vitest';
import { documentFromHtml, documentFromMarkdown, documentFromText } from '../../src/intake/index.ts';

/** Seconds of computing, whatever else the machine does meanwhile; with its square any of these would take minutes. */
const patience = 15;

const computed = (): number => process.threadCpuUsage().user / 1_000_000;

/** Input whose cost grows with its square where a pattern is searched to the end of the text again and again. */
const markup: readonly (readonly [name: string, markup: string])[] = [
  ['tags that never end', '<body '.repeat(100_000)],
  ['links that never end', '['.repeat(200_000)],
  ['comments that never end', '<!-- '.repeat(100_000)],
  ['emphasis that never ends', '*a **b _c '.repeat(50_000)],
  ['images that never end', '![a]('.repeat(50_000)],
  ['code that never ends', '`a'.repeat(100_000)],
  ['a heading of white space', `# a${' '.repeat(100_000)}b`],
  ['line breaks without a sentence', 'a<br>'.repeat(50_000)],
  ['nested tables', `${'<table><tr><td>'.repeat(2000)}a`],
  ['nested quotations', '> '.repeat(50_000)],
  ['bars', Array.from({ length: 20_000 }, (_, i) => 'a | b'.repeat(1 + (i % 3))).join('\n')],
  ['dots', '. '.repeat(100_000)],
  ['dashes', '- - '.repeat(100_000)],
  ['digits', '12/11/'.repeat(50_000)],
];

test.each(markup)('%s take no longer than their length', async (_, source) => {
  for (const read of [documentFromText, documentFromMarkdown, documentFromHtml]) {
    const started = computed();
    await read(`${source}\n\nLe ministre a signé le pacte.`).catch(() => null);
    expect(computed() - started).toBeLessThan(patience);
  }
});
