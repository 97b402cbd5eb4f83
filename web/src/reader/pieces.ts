import type { Span } from '../api/types.ts';

/** A run of text that is all of one kind. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** Whether other facts rest on it. */
  readonly fact: boolean;
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

/**
 * Cuts `text.slice(from, to)` where marks and facts begin and end. Both lists must be merged and in order; joined
 * again the pieces are the text, so that a mark shows exactly its quote.
 */
export function runsOf(text: string, from: number, to: number, marks: readonly Span[], facts: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const outer of stretches(from, to, marks)) {
    const inner = stretches(outer.start, outer.end, facts);
    const pieces = inner.map(({ start, end, of }) => ({ start, text: text.slice(start, end), fact: of !== null }));
    runs.push({ start: outer.start, mark: outer.of, pieces });
  }
  return runs;
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
