import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../language.ts';
import { AskError, ask } from './ask.ts';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void };

/** How many answers are kept to go back to at once. */
const KEPT = 40;
const answers = new Map<string, unknown>();

/**
 * The answer to a path of the API. What was answered before is shown at once and asked again behind it; a path of
 * null asks nothing.
 */
export function useAnswer<T>(path: string | null): Answer<T> {
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<{ path: string; error: AskError } | null>(null);
  const [, setArrived] = useState(0);
  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((count) => count + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    ask<T>(path, language, stop.signal).then(
      (value) => {
        keep(path, value);
        setFailure(null);
        setArrived((count) => count + 1);
      },
      (error: unknown) => {
        if (!stop.signal.aborted)
          setFailure({ path, error: error instanceof AskError ? error : new AskError(null, error) });
      },
    );
    return () => stop.abort();
  }, [path, language, attempt]);

  if (path === null) return { state: 'loading' };
  if (failure?.path === path) return { state: 'failed', error: failure.error, retry };
  return answers.has(path) ? { state: 'ready', value: answers.get(path) as T } : { state: 'loading' };
}

function keep(path: string, value: unknown): void {
  answers.delete(path);
  answers.set(path, value);
  const oldest = answers.keys().next();
  if (answers.size > KEPT && !oldest.done) answers.delete(oldest.value);
}
