import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../language.ts';
import { useAsOf } from '../past/as-of.ts';
import { onDay } from '../past/carried.ts';
import { AskError, ask } from './ask.ts';

/** A part of a long list, as every route that answers in stretches gives it. */
interface Stretch {
  readonly total: number;
  readonly offset: number;
}

const none: readonly never[] = [];

export interface Stretches<T> {
  /** What has come so far; empty before the first answer. Kept on screen while another path is asked for. */
  readonly stretches: readonly T[];
  readonly error: AskError | null;
  readonly busy: boolean;
  /** Asks for the next; null where all have come. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

/**
 * The answers to a path of the API that comes in stretches.
 *
 * @param length how many lines of the list a stretch holds
 */
export function useStretches<T extends Stretch>(
  path: string,
  length: (stretch: T) => number,
  size = 100,
): Stretches<T> {
  const language = useLanguage();
  const day = useAsOf();
  const asked = onDay(`${path}${path.includes('?') ? '&' : '?'}limit=${size}`, day);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, isPlaceholderData, refetch } =
    useInfiniteQuery({
      queryKey: [asked, 'stretches', language],
      queryFn: ({ pageParam, signal }) => ask<T>(`${asked}&offset=${pageParam}`, language, signal),
      initialPageParam: 0,
      getNextPageParam: (last) => (last.offset + length(last) < last.total ? last.offset + length(last) : null),
      placeholderData: keepPreviousData,
    });
  return {
    stretches: data?.pages ?? none,
    error: error === null || error instanceof AskError ? error : new AskError(null, error),
    busy: isPending || isPlaceholderData || isFetchingNextPage,
    more: hasNextPage ? () => void fetchNextPage() : null,
    retry: () => void refetch(),
  };
}
