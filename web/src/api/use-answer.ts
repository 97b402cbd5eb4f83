import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language.ts';
import { useAsOf } from '../past/as-of.ts';
import { onDay } from '../past/carried.ts';
import { AskError, ask } from './ask.ts';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void };

interface Options {
  /** While another path is asked for, the last answer stays on screen: for filters and sliders of one page. */
  readonly keep?: boolean;
}

/**
 * The answer to a path of the API. What was answered before is shown at once and asked again behind it; a path of
 * null asks nothing. Where the page looks back to a day, the answer is of that day.
 */
export function useAnswer<T>(path: string | null, { keep = false }: Options = {}): Answer<T> {
  const language = useLanguage();
  const day = useAsOf();
  const asked = path === null ? null : onDay(path, day);
  const { data, error, refetch } = useQuery<T, Error>({
    queryKey: [asked, language],
    queryFn: ({ signal }) => ask<T>(asked!, language, signal),
    enabled: asked !== null,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
  // An answer that failed says so, even where an older one is known.
  if (error) {
    return {
      state: 'failed',
      error: error instanceof AskError ? error : new AskError(null, error),
      retry: () => void refetch(),
    };
  }
  return data === undefined ? { state: 'loading' } : { state: 'ready', value: data };
}
