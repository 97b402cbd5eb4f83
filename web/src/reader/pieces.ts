import type { Span } from '../api/types.ts';
import type { LaidSpan } from './lay.ts';

/** A run of text that is all of one kind. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The spans of facts that lie over it, the first line first. */
  readonly lines: readonly LaidSpan[];
  /** Number of the word that made the chosen fact, null elsewhere. */
  readonly word: number | null;
}

/** Consecutive pieces that are all marked, or all not; `mark` is the number of the mark, null outside. */
export interface Run {
  readonly start: number;
  readonly mark: number | null;
  readonly pieces: readonly Piece[];
}

/** Marks that touch become one, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** What lies over a text. `marks` and `words` are merged and in order, `laid` is in order of its starts. */
export interface Layers {
  readonly marks: readonly Span[];
  readonly laid: readonly LaidSpan[];
  readonly words: readonly Span[];
}

/**
 * Cuts `text.slice(from, to)` wherever something that lies over it begins or ends. Joined again the pieces are the
 * text, so that a mark shows exactly its quote.
 */
export function runsOf(text: string, from: number, to: number, { marks, laid, words }: Layers): Run[] {
  const over = laid.filter(({ start, end }) => start < to && end > from);
  const here = words.filter(({ start, end }) => start < to && end > from);
  return stretches(from, to, marks).map(({ start, end, of }) => {
    const inner = cutAt(start, end, [...over, ...here]);
    const pieces = inner.map(([first, last]): Piece => {
      const covers = (span: Span) => span.start < last && span.end > first;
      const word = words.findIndex(covers);
      const lines = over.filter(covers).sort((a, b) => a.lane - b.lane);
      return { start: first, text: text.slice(first, last), lines, word: word === -1 ? null : word };
    });
    return { start, mark: of, pieces };
  });
}

/** The stretches between the ends of some spans, in order. */
function cutAt(from: number, to: number, spans: readonly Span[]): [number, number][] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => [cuts[index]!, end]);
}

interface Stretch extends Span {
  /** Which span covers it. */
  readonly of: number | null;
}

function stretches(from: number, to: number, spans: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  for (let index = firstAfter(spans, from); index < spans.length; index += 1) {
    const span = spans[index]!;
    if (span.start >= to) break;
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, to)];
    if (start > at) found.push({ start: at, end: start, of: null });
    if (end > start) found.push({ start, end, of: index });
    at = Math.max(at, end);
  }
  if (at < to) found.push({ start: at, end: to, of: null });
  return found;
}

function firstAfter(spans: readonly Span[], from: number): number {
  const index = spans.findIndex(({ end }) => end > from);
  return index === -1 ? spans.length : index;
}
