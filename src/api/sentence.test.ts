import { describe, expect, it } from 'vitest';
import type { Document } from '../model/index.ts';
import { quoted } from './sentence.ts';

const documentOf = (text: string, blocks: Document['blocks'] = []): Document => ({
  ...{ id: 'doc:1', title: null, publisher: null, url: null, published: null, publishedBasis: 'none' },
  ...{ language: 'fr', file: null, text, blocks },
});

const cite = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { document: 'doc:1', start, end: start + quote.length, quote };
};

describe('quoted', () => {
  it('gives the sentence that the evidence stands in', () => {
    const text = 'Il pleut. Kiev parle de 11.000 soldats. Moscou se tait.';
    const { sentence } = quoted(cite(text, '11.000 soldats'), documentOf(text));
    expect(sentence.text).toBe('Kiev parle de 11.000 soldats.');
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('gives all sentences that it touches', () => {
    const text = 'Un. Deux trois. Quatre cinq. Six.';
    expect(quoted(cite(text, 'trois. Quatre'), documentOf(text)).sentence.text).toBe('Deux trois. Quatre cinq.');
  });

  it('stays within the block', () => {
    const text = 'Un titre\n\nLe texte suit.';
    const blocks = [
      { kind: 'title', start: 0, end: 8 },
      { kind: 'paragraph', start: 10, end: 24 },
    ] as const;
    expect(quoted(cite(text, 'titre'), documentOf(text, [...blocks])).sentence.text).toBe('Un titre');
  });

  it('shows a window of a sentence without end', () => {
    const text = `${'a'.repeat(100_000)} ici ${'b'.repeat(100_000)}`;
    const { sentence } = quoted(cite(text, 'ici'), documentOf(text));
    expect(sentence.text).toContain(' ici ');
    expect(sentence.text.length).toBeLessThan(3000);
  });

  it('keeps the quote where the document is gone', () => {
    expect(quoted({ document: 'doc:2', start: 3, end: 6, quote: 'mot' }, null).sentence.text).toBe('mot');
  });
});
