import type { Block, Document, Evidence } from '../model/index.ts';
import type { QuotedEvidence } from './answers/index.ts';

/** A sentence longer than this is a table, a list run together or an attack; the reader gets a window of it. */
const LONGEST = 1200;

/**
 * Evidence with the sentence around it: the sentences of its block that the span touches. A document that is gone
 * leaves the quote as its own sentence.
 */
export function quoted(evidence: Evidence, document: Document | null): QuotedEvidence {
  const { start, end } = evidence;
  if (!document || isSentence(evidence.quote)) return { ...evidence, sentence: { start, end, text: evidence.quote } };
  const block = document.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  const within = window(document.text, block, start, end);
  const sentence = { ...within };
  for (const part of segments(document.text.slice(within.start, within.end), document.language)) {
    const from = within.start + part.index;
    const to = from + part.segment.length;
    if (from <= start && start < to) sentence.start = from;
    if (from < end && end <= to) sentence.end = to;
  }
  const text = document.text.slice(sentence.start, sentence.end);
  const left = Math.min(text.length - text.trimStart().length, start - sentence.start);
  const right = Math.min(text.length - text.trimEnd().length, sentence.end - end);
  const trimmed = { start: sentence.start + left, end: sentence.end - right };
  return { ...evidence, sentence: { ...trimmed, text: document.text.slice(trimmed.start, trimmed.end) } };
}

/** What the reader has cut as a sentence is shown as one: it knows datelines and abbreviations. */
const isSentence = (quote: string): boolean =>
  quote.length >= 20 && /^[\p{Lu}\p{N}«“"(]/u.test(quote) && /[.!?…»”")]$/u.test(quote);

function window(text: string, block: Block | undefined, start: number, end: number) {
  const from = Math.max(block?.start ?? 0, start - LONGEST);
  const to = Math.min(Math.max(block?.end ?? text.length, end), end + LONGEST);
  return { start: from, end: to };
}

function segments(text: string, language: string) {
  const locale = language === 'fr' || language === 'en' ? language : 'und';
  return new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
}
