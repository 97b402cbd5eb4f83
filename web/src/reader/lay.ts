import type { PlacedFact, Span } from '../api/types.ts';
import { type Look, lookOf } from '../drawing/look.ts';
import { type Tone, toneOf } from '../drawing/tone.ts';
import { surenessOf } from '../format/sureness.ts';

/** How many lines under the words tell facts apart; what lies deeper stands in the margin and the list alone. */
export const LINES = 3;

/** A stretch of text that a fact rests on, with the line under the words that is its own. */
export interface LaidSpan extends Span {
  /** Number of the fact in its list. */
  readonly fact: number;
  /** From 0; `LINES` where no line is left. */
  readonly lane: number;
  readonly tone: Tone;
  readonly look: Look;
}

/** What a fact does to a relation, as its colour. */
export function toneOfFact({ entry }: PlacedFact): Tone {
  return entry === null ? 'pact' : toneOf(entry.type);
}

/** How sure a fact is, as its line. */
export function lookOfFact({ entry }: PlacedFact): Look {
  return entry === null ? 'firm' : lookOf(surenessOf(entry));
}

/**
 * Gives each stretch a line that no other one has there: what is done before what is said, the longer before the
 * shorter, so that lines that lie over each other stay apart.
 */
export function laySpans(facts: readonly PlacedFact[]): LaidSpan[] {
  const spans = facts.flatMap((placed, fact) => {
    const [tone, look] = [toneOfFact(placed), lookOfFact(placed)];
    return placed.spans.map(({ start, end }) => ({ start, end, fact, tone, look }));
  });
  const weight = (tone: Tone) => (tone === 'said' ? 1 : 0);
  spans.sort((a, b) => a.start - b.start || weight(a.tone) - weight(b.tone) || b.end - a.end || a.fact - b.fact);
  const ends: number[] = Array.from({ length: LINES }, () => 0);
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.start);
    if (free !== -1) ends[free] = span.end;
    return { ...span, lane: free === -1 ? LINES : free };
  });
}
