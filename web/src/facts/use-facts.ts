import { useCallback, useEffect, useState } from 'react';
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
  const key = query.toString();
  const [known, setKnown] = useState<{ key: string; timeline: Timeline } | null>(null);
  const [error, setError] = useState<AskError | null>(null);
  const [wanted, setWanted] = useState({ key, offset: 0, attempt: 0 });
  const offset = wanted.key === key ? wanted.offset : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    const stop = new AbortController();
    ask<Timeline>(`/timeline?${key}&offset=${offset}`, language, stop.signal).then(
      (timeline) => {
        setError(null);
        setKnown((before) => ({
          key,
          timeline: offset === 0 || !before ? timeline : joined(before.timeline, timeline),
        }));
      },
      (cause: unknown) => {
        if (!stop.signal.aborted) setError(cause instanceof AskError ? cause : new AskError(null, cause));
      },
    );
    return () => stop.abort();
  }, [key, offset, language, wanted.attempt]);

  const length = known?.timeline.entries.length ?? 0;
  const busy = known?.key !== key || (offset > 0 && length <= offset);
  const more = useCallback(() => setWanted({ key, offset: length, attempt: 0 }), [key, length]);
  const retry = useCallback(() => setWanted((before) => ({ ...before, attempt: before.attempt + 1 })), []);
  return { timeline: known?.timeline ?? null, error, busy, more, retry };
}

/** A stretch put where it belongs: asked for twice, it stands once. */
function joined(before: Timeline, next: Timeline): Timeline {
  const entries = [...before.entries.slice(0, next.offset), ...next.entries];
  return { ...next, offset: 0, entries, actors: { ...before.actors, ...next.actors } };
}
