/** The filters of the list, as they stand in the address. */
export interface Filters {
  readonly from: string;
  readonly to: string;
  readonly actors: readonly string[];
  readonly types: readonly string[];
  readonly q: string;
  /** A publisher that alone tells the facts, empty for texts without a name; null: whoever tells them. */
  readonly outlet: string | null;
  /** Newest first unless the address says otherwise. */
  readonly order: 'asc' | 'desc';
}

/** The parameters of an address that are filters. */
export const filterNames = ['from', 'to', 'actor', 'type', 'q', 'outlet', 'order'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the filters of an address; what is no day is left out rather than sent on. */
export function filtersOf(query: URLSearchParams): Filters {
  const day = (name: string) => {
    const given = query.get(name) ?? '';
    return DAY.test(given) ? given : '';
  };
  return {
    from: day('from'),
    to: day('to'),
    actors: query.getAll('actor'),
    types: query.getAll('type'),
    q: query.get('q') ?? '',
    outlet: query.get('outlet'),
    order: query.get('order') === 'asc' ? 'asc' : 'desc',
  };
}

/** Writes the filters for an address; what is not set is left out. */
export function filterQuery({ from, to, actors, types, q, outlet, order }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (from !== '') query.set('from', from);
  if (to !== '') query.set('to', to);
  for (const actor of actors) query.append('actor', actor);
  for (const type of types) query.append('type', type);
  if (q !== '') query.set('q', q);
  if (outlet !== null) query.set('outlet', outlet);
  if (order === 'asc') query.set('order', 'asc');
  return query;
}

/** How many filters are set; the order is none. */
export function countFilters({ from, to, actors, types, q, outlet }: Filters): number {
  return [from, to, q].filter((value) => value !== '').length + actors.length + types.length + Number(outlet !== null);
}
