import { type Folded, findAll } from './folded.ts';
import type { GoldFact } from './gold.ts';
import type { Span } from './sentences.ts';

/**
 * Where a gold fact stands: from the first words of its sentence to the sentence's end, or from those of its clause.
 * Of sentences that begin alike, the one on the fact's line; else as many in as facts on other lines came before.
 * @param text the original text, `folded` its folded form, `sentences` its sentences
 * @param facts all facts of the document, in the order of the gold file
 * @returns null where the words do not stand in the text
 */
export function goldSpan(
  fact: GoldFact,
  facts: readonly GoldFact[],
  text: string,
  folded: Folded,
  sentences: readonly Span[],
): Span | null {
  const places = findStart(fact.sentence_start, folded).map(([start]) => {
    const end = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.end ?? start + 1;
    return { start, end };
  });
  const clauses = fact.clause_start ? findAll(folded, fact.clause_start).map(([start]) => start) : [];
  const clauseIn = (span: Span) => clauses.find((at) => span.start <= at && at < span.end);
  const withClause = places.filter((place) => clauseIn(place) !== undefined);
  const candidates = withClause.length > 0 ? withClause : places;
  const sentence = candidates[choose(fact, facts, text, candidates)];
  return sentence === undefined ? null : { start: clauseIn(sentence) ?? sentence.start, end: sentence.end };
}

/** A text may have been freed of bullets and of the bars between table cells; the words beside them remain. */
function findStart(words: string, folded: Folded): [start: number, end: number][] {
  const bare = words.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '');
  const cells = bare.split('|').reverse();
  for (const candidate of [words, bare, ...cells]) {
    const places = findAll(folded, candidate);
    if (places.length > 0) return places;
  }
  return [];
}

function choose(fact: GoldFact, facts: readonly GoldFact[], text: string, places: readonly Span[]): number {
  if (places.length < 2 || !fact.line) return 0;
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const exact = places.findIndex(({ start }) => lineOf(start) === fact.line);
  if (exact >= 0) return exact;
  const lines = facts.filter((other) => other.sentence_start === fact.sentence_start).map(({ line }) => line ?? 0);
  const rank = new Set(lines.filter((line) => line < (fact.line ?? 0))).size;
  return Math.min(rank, places.length - 1);
}
