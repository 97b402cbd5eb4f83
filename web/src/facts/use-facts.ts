import { useMemo } from 'react';
import type { AskError } from '../api/ask.ts';
import type { Timeline } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
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
  const { stretches, more, ...state } = useStretches<Timeline>(`/timeline?${query}`, length);
  const timeline = useMemo(() => (stretches.length > 0 ? joined(stretches) : null), [stretches]);
  return { ...state, timeline, more: more ?? nothing };
}

/** All stretches as one list. */
function joined(stretches: readonly Timeline[]): Timeline {
  const entries = stretches.flatMap((one) => one.entries);
  const actors = Object.assign({}, ...stretches.map((one) => one.actors)) as Timeline['actors'];
  return { ...stretches.at(-1)!, offset: 0, entries, actors };
}
