import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { searchIn } from './search.ts';

/** What may be asked of the lines of the timeline beyond time and actors. */
export interface LineFilter {
  readonly type?: readonly Entry['type'][] | undefined;
  readonly q?: string | undefined;
  /** Id of a place of the knowledge tables, a state, or words. */
  readonly place?: string | undefined;
}

/** The lines of a ledger that are of some types, hold some words and lie in a place. */
export function passing(ledger: Ledger, { type, q, place }: LineFilter): readonly Entry[] {
  const matches = q === undefined || q.trim() === '' ? () => true : searchIn(ledger, q);
  return ledger.entries.filter(
    (entry) =>
      (type === undefined || type.includes(entry.type)) &&
      (place === undefined || entry.placeId === place) &&
      matches(entry),
  );
}
