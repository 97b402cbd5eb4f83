import type { Evidence } from '../model/index.ts';
import type { Ledger } from './ledger.ts';

/** A text without a day stands behind those of the first months (days). */
const UNDATED = 200;

/**
 * The sentences that tell most first: one of each text before a second of any, whole ones before titles and cells of a
 * table, and what was published soon after the day before what came long after, or announced it.
 *
 * @param day on which it happened, as YYYY-MM-DD; null: not known, or of no matter
 */
export function telling(evidence: readonly Evidence[], { documents }: Ledger, day: string | null = null): Evidence[] {
  const since = ({ document }: Evidence): number => {
    const published = documents.get(document)?.published ?? null;
    if (published === null) return UNDATED;
    return day === null ? 0 : (Date.parse(published) - Date.parse(day)) / 86_400_000;
  };
  // What was published before the day tells a plan at best.
  const before = (one: Evidence): number => (since(one) < 0 ? 1 : 0);
  const part = ({ quote }: Evidence): number => (/[.!?»”"]\s*$/.test(quote) ? 0 : 1);
  const sorted = evidence.toSorted((a, b) => before(a) - before(b) || part(a) - part(b) || since(a) - since(b));
  const seen = new Map<string, number>();
  const ranked = sorted.map((one) => {
    const text = documents.get(one.document)?.textGroup ?? one.document;
    const rank = seen.get(text) ?? 0;
    seen.set(text, rank + 1);
    return [rank, one] as const;
  });
  return ranked.sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** So many of the sentences that tell most, each of a text of its own: copies would say the same again. */
export function fewOf(evidence: readonly Evidence[], ledger: Ledger, most: number): Evidence[] {
  const texts = new Set<string>();
  const own = telling(evidence, ledger).filter(({ document }) => {
    const text = ledger.documents.get(document)?.textGroup ?? document;
    return !texts.has(text) && texts.add(text);
  });
  return own.slice(0, most);
}
