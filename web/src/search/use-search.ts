import { useDebouncedValue } from '@mantine/hooks';
import type { SearchAnswer } from '../api/types.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';

/** Milliseconds between two letters of someone who types. */
const pause = 80;

/** What is found while one types; the last answer stays until the next has come. Null where nothing is asked. */
export function useSearch(typed: string, limit: number): Answer<SearchAnswer> | null {
  const [asked] = useDebouncedValue(typed.trim(), pause);
  const answer = useAnswer<SearchAnswer>(asked === '' ? null : searchPath(asked, limit), { keep: true });
  return asked === '' || typed.trim() === '' ? null : answer;
}

const searchPath = (q: string, limit: number): string => `/search?${new URLSearchParams({ q, limit: String(limit) })}`;
