import type { PlacedFact } from '../api/types.ts';

/** How a page's address names a fact of its document. */
export const keyOf = ({ kind, id }: Pick<PlacedFact, 'kind' | 'id'>): string => `${kind}:${id}`;

/** The address of this page with another fact chosen, or none; a sentence that was asked for is left then. */
export function addressHere(fact: PlacedFact | null): string {
  const query = new URLSearchParams(location.search);
  query.delete('fact');
  query.delete('at');
  if (fact !== null) query.set('fact', keyOf(fact));
  return location.pathname + (query.size === 0 ? '' : `?${query}`);
}
