import { useMemo } from 'react';
import type { AskError } from '../api/ask.ts';
import type { Timeline } from '../api/types.ts';
<<<<<<< HEAD
import { useStretches } from '../api/use-stretches.ts';
=======
import { useLanguage } from '../language.ts';
import { onDay, useAsOf } from '../past/as-of.ts';
>>>>>>> 0c68a32 (The reader draws a line under the words of each fact by kind and certainty, shows the words that made it, goes from fact to fact by keyboard; facts are corrected in place; who says it and how it came to stand so)
import { type Filters, filterQuery } from './filters.ts';

export interface FactsState {
  /** What has come so far; null before the first answer. Kept on screen while new filters are asked for. */
  readonly timeline: Timeline | null;
  readonly error: AskError | null;
  readonly busy: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

const length = ({ entries }: Timeline): number => entries.length;
const nothing = () => undefined;

/** The list for some filters, a stretch at a time. */
export function useFacts(filters: Filters): FactsState {
  const query = filterQuery(filters);
  query.set('order', filters.order);
<<<<<<< HEAD
  const { stretches, more, ...state } = useStretches<Timeline>(`/timeline?${query}`, length);
  const timeline = useMemo(() => (stretches.length > 0 ? joined(stretches) : null), [stretches]);
  return { ...state, timeline, more: more ?? nothing };
=======
  query.set('limit', String(STRETCH));
  const path = onDay(`/timeline?${query}`, useAsOf());
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
>>>>>>> 0c68a32 (The reader draws a line under the words of each fact by kind and certainty, shows the words that made it, goes from fact to fact by keyboard; facts are corrected in place; who says it and how it came to stand so)
}

/** All stretches as one list. */
function joined(stretches: readonly Timeline[]): Timeline {
  const entries = stretches.flatMap((one) => one.entries);
  const actors = Object.assign({}, ...stretches.map((one) => one.actors)) as Timeline['actors'];
  return { ...stretches.at(-1)!, offset: 0, entries, actors };
}
