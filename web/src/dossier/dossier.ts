import { useMemo } from 'react';
import { useAddress } from '../router.tsx';

/** What a reader follows: some actors (none: everybody) and a period. It stands in the address of every page. */
export interface Dossier {
  readonly actors: readonly string[];
  /** Days as YYYY-MM-DD; empty for an open end. */
  readonly from: string;
  readonly to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The dossier of an address; what is no day is left out. */
export function dossierOf(query: URLSearchParams): Dossier {
  const day = (name: string) => (DAY.test(query.get(name) ?? '') ? query.get(name)! : '');
  return { actors: query.getAll('actor'), from: day('from'), to: day('to') };
}

/** The dossier as a query, `actor=RUS&actor=PRK&from=2024-01-01`; empty for everything. */
export function dossierQuery({ actors, from, to }: Dossier): string {
  const query = new URLSearchParams();
  for (const actor of actors) query.append('actor', actor);
  if (from !== '') query.set('from', from);
  if (to !== '') query.set('to', to);
  return query.toString();
}

/** An address, or a path of the API, within a dossier. */
export function within(dossier: Dossier, address: string): string {
  const query = dossierQuery(dossier);
  if (query === '') return address;
  return `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** The dossier of the page. */
export function useDossier(): Dossier {
  const { query } = useAddress();
  return useMemo(() => dossierOf(query), [query]);
}
