import { type AnchorHTMLAttributes, type MouseEvent, useCallback, useMemo } from 'react';
import { navigate as go, usePathname, useSearch } from 'wouter/use-browser-location';
import type { Entry } from './api/types.ts';
import { asOfNow, useAsOf } from './past/as-of.ts';
import { carried } from './past/carried.ts';

/** Goes to an address of the application, on the day that the page looks back to. `keepScroll`: the page stays where the eye is. */
export function navigate(address: string, { replace = false, keepScroll = false } = {}): void {
  const to = carried(address, asOfNow());
  if (to === location.pathname + location.search) return;
  go(to, { replace });
  if (!keepScroll) scrollTo(0, 0);
}

/** Looks back to a day of publication (`YYYY-MM-DD`), or at the record as it is now (empty), from the same page. */
export function lookBack(day: string): void {
  const query = new URLSearchParams(location.search);
  if (day === '') query.delete('asOf');
  else query.set('asOf', day);
  go(location.pathname + (query.size === 0 ? '' : `?${query}`));
}

/** The path and the query of the page. */
export function useAddress(): { readonly path: string; readonly query: URLSearchParams } {
  const path = usePathname();
  const search = useSearch();
  return useMemo(() => ({ path, query: new URLSearchParams(search) }), [path, search]);
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly keepScroll?: boolean;
}

/** A link within the application: a real address, opened without loading the page anew, on the day that the page looks back to. */
export function Link({ href: address, keepScroll = false, onClick, ...rest }: LinkProps) {
  const href = carried(address, useAsOf());
  const follow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      onClick?.(event);
      const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
      if (event.defaultPrevented || elsewhere) return;
      event.preventDefault();
      navigate(href, { keepScroll });
    },
    [href, keepScroll, onClick],
  );
  return <a href={href} onClick={follow} {...rest} />;
}

/** The address of a fact's page; the filters of the list stay in the query. */
export function factAddress(kind: 'event' | 'claim' | 'agreement', id: string, query?: URLSearchParams): string {
  const kept = query?.toString() ?? '';
  return `/${kind}s/${encodeURIComponent(id)}${kept === '' ? '' : `?${kept}`}`;
}

/** The address of a line of the timeline; a step stands on the page of its agreement. */
export function entryAddress({ kind, id, type }: Pick<Entry, 'kind' | 'id' | 'type'>, query?: URLSearchParams): string {
  if (kind !== 'step') return factAddress(kind, id, query);
  const kept = new URLSearchParams(query);
  kept.set('step', type);
  return factAddress('agreement', id, kept);
}
