import { aloneIn } from './alone.ts';
import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { searchIn } from './search.ts';

/** What may be asked of the lines of the timeline beyond time and actors. */
export interface LineFilter {
  readonly type?: readonly Entry['type'][] | undefined;
  readonly q?: string | undefined;
  /** Id of a place of the knowledge tables, a state, or words. */
  readonly place?: string | undefined;
  /** A publisher that alone tells them; empty: nobody that is named. */
  readonly outlet?: string | undefined;
}

/** The lines of a ledger that are of some types, hold some words and lie in a place. */
export function passing(ledger: Ledger, { type, q, place, outlet }: LineFilter): readonly Entry[] {
  // The same list each time: what was worked out of it stays.
  if (type === undefined && place === undefined && outlet === undefined && (q ?? '').trim() === '')
    return ledger.entries;
  const matches = q === undefined || q.trim() === '' ? () => true : searchIn(ledger, q);
  const own = outlet === undefined ? null : new Set(aloneIn(ledger).get(outlet));
  return ledger.entries.filter(
    (entry) =>
      (type === undefined || type.includes(entry.type)) &&
      (place === undefined || entry.placeId === place) &&
      (own === null || own.has(entry)) &&
      matches(entry),
  );
}
