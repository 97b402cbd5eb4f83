import type { Terms } from '../clause.ts';
import type { Provision, Treaty } from '../treaty.ts';
import type { Origins } from './collect.ts';

/** Duties that describe the treaty itself: nobody owes them in a case. */
const withoutBearer: ReadonlySet<string> = new Set(['duration', 'procedure', 'scope', 'withdrawal']);

/**
 * Terms that do not fit the treaty they stand in: bearers who never were parties, an adversary told in words and not in
 * the terms, a place both covered and excluded, terms of what binds nobody.
 */
export function checkClauses(treaties: readonly Treaty[], origins: Origins): string[] {
  return treaties.flatMap((treaty) =>
    treaty.provisions.flatMap((provision) =>
      [...mistakes(treaty, provision)].map(
        (mistake) => `${origins.get(treaty)}, field provisions, article ${provision.article ?? 'unknown'}: ${mistake}`,
      ),
    ),
  );
}

function* mistakes(treaty: Treaty, { duty, against, terms }: Provision): Generator<string> {
  if (against !== 'any' && !narrows(terms)) yield `“against: ${against}” has no terms that say the same`;
  if (!terms) return;
  if (withoutBearer.has(duty)) yield `terms of “${duty}”, which nobody owes`;
  const parties = new Set(treaty.parties.map(({ state }) => state));
  for (const bearer of terms.bearers ?? []) if (!parties.has(bearer)) yield `${bearer} bears a duty and is no party`;
  for (const place of terms.area?.covers ?? []) {
    if (terms.area?.excludes?.includes(place)) yield `${place} is both covered and excluded`;
  }
  if (terms.or_allied && !terms.against) yield '“or_allied” without “against”';
}

function narrows(terms: Terms | undefined): boolean {
  return terms !== undefined && (terms.against !== undefined || terms.beneficiaries !== undefined);
}
