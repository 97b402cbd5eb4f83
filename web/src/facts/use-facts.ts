import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskError, ask } from '../api/ask.ts';
import type { Timeline } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { type Filters, filterQuery } from './filters.ts';

const STRETCH = 100;

export interface FactsState {
  /** What has come so far; null before the first answer. Kept on screen while new filters are asked for. */
  readonly timeline: Timeline | null;
  readonly error: AskError | null;
  readonly busy: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

/** The list for some filters, a stretch at a time. */
export function useFacts(filters: Filters): FactsState {
  const language = useLanguage();
  const query = filterQuery(filters);
  query.set('order', filters.order);
  query.set('limit', String(STRETCH));
  const path = `/timeline?${query}`;
  const { data, error, fetchNextPage, isFetchingNextPage, isPending, isPlaceholderData, refetch } = useInfiniteQuery({
    queryKey: [path, 'stretches', language],
    queryFn: ({ pageParam, signal }) => ask<Timeline>(`${path}&offset=${pageParam}`, language, signal),
    initialPageParam: 0,
    getNextPageParam: ({ offset, entries, total }) =>
      offset + entries.length < total ? offset + entries.length : null,
    placeholderData: keepPreviousData,
  });
  const timeline = useMemo(() => (data ? joined(data.pages) : null), [data]);
  return {
    timeline,
    error: error === null || error instanceof AskError ? error : new AskError(null, error),
    busy: isPending || isPlaceholderData || isFetchingNextPage,
    more: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
}

/** All stretches as one list. */
function joined(stretches: readonly Timeline[]): Timeline {
  const entries = stretches.flatMap((one) => one.entries);
  const actors = Object.assign({}, ...stretches.map((one) => one.actors)) as Timeline['actors'];
  return { ...stretches.at(-1)!, offset: 0, entries, actors };
}
