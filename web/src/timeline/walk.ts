import { useMemo } from 'react';
import { ask } from '../api/ask.ts';
import type { MarkBeside } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { useAsOf } from '../past/as-of.ts';
import { onDay } from '../past/carried.ts';
import type { Current } from './current.ts';
import { type Drawn, drawnOf } from './drawn.ts';
import type { Lane } from './lanes.ts';

/** Where a step along a lane begins: at a mark, or at a day; 0 asks for the mark nearest to the day. */
export interface Walk {
  readonly lane: number;
  readonly place?: number;
  readonly day: number;
  readonly step: -1 | 0 | 1;
}

/** Answers the mark that one comes to; null where the lane ends. */
export type WalkTo = (walk: Walk) => Promise<Current | null>;

/** The way from mark to mark: in what was told, or, where not all was, by asking. @param path that the marks came from, with its filters */
export function useWalk(drawn: Drawn, lanes: readonly Lane[], path: string): WalkTo {
  const language = useLanguage();
  const day = useAsOf();
  return useMemo(() => {
    if (drawn.marks.inView === null) return async (walk) => walkIn(drawn, lanes, walk);
    return async ({ lane, place, day: near, step }) => {
      const key = lanes[lane]?.key;
      if (key === undefined) return null;
      const where = new URLSearchParams(path.split('?')[1]);
      where.delete('view');
      for (const [name, value] of Object.entries({ lane: key, day: near, step })) where.set(name, String(value));
      if (place !== undefined) where.set('at', String(place));
      const asked = onDay(`/timeline/marks/beside?${where}`, day);
      const found = await ask<MarkBeside>(asked, language, new AbortController().signal).catch(() => null);
      if (found === null || found.place === null) return null;
      return { place: found.place, lane, told: drawnOf(found.mark), at: 0 };
    };
  }, [drawn, lanes, path, language, day]);
}

function walkIn(drawn: Drawn, lanes: readonly Lane[], { lane, place, day, step }: Walk): Current | null {
  const at = lanes[lane]?.at;
  if (at === undefined) return null;
  const found =
    step === 0
      ? nearest(drawn, at, day)
      : place === undefined
        ? (at.find((one) => drawn.start[one]! >= day) ?? at.at(-1))
        : at[at.indexOf(place) + step];
  return found === undefined ? null : { place: found, lane, told: drawn, at: found };
}

function nearest(drawn: Drawn, at: Int32Array, day: number): number | undefined {
  let best = at[0];
  for (const mark of at) if (Math.abs(drawn.start[mark]! - day) < Math.abs(drawn.start[best!]! - day)) best = mark;
  return best;
}
