import { type KeyboardEvent, useRef } from 'react';
import type { Current } from './current.ts';
import { type View, zoomed } from './span.ts';
import type { Walk, WalkTo } from './walk.ts';

interface Options {
  readonly walk: WalkTo;
  readonly view: View;
  readonly current: Current | null;
  readonly setCurrent: (mark: Current | null) => void;
  readonly go: (view: View) => void;
  readonly open: (mark: Current) => void;
}

/**
 * The arrows go from mark to mark: left and right within a lane, up and down to the nearest one of the next lane; + and −
 * come closer and go back; Enter opens. What is gone to comes into view.
 */
export function useMarkKeys({ walk, view, current, setCurrent, go, open }: Options) {
  const here = useRef({ current, view });
  here.current = { current, view };
  // A key that is held down comes again before the step before it is made.
  const last = useRef<Promise<void>>(Promise.resolve());
  const step = (where: (from: Current | null) => Walk) => {
    last.current = last.current.then(async () => {
      const found = await walk(where(here.current.current));
      if (found === null) return;
      const [start, end] = [found.told.start[found.at]!, found.told.end[found.at]!];
      const { from, to } = here.current.view;
      const width = to - from;
      here.current.current = found;
      setCurrent(found);
      const seen = Math.max(start, from) < Math.min(end, to) && start < to - width * 0.05;
      if (!seen) go({ from: (start + end) / 2 - width / 2, to: (start + end) / 2 + width / 2 });
    });
  };
  const dayOf = ({ told, at }: Current): number => told.start[at]!;
  const begin: Walk = { lane: 0, day: view.from, step: 1 };
  const along = (by: -1 | 1) =>
    step((from) => (from === null ? begin : { lane: from.lane, place: from.place, day: dayOf(from), step: by }));
  const across = (by: -1 | 1) =>
    step((from) => (from === null ? begin : { lane: from.lane + by, day: dayOf(from), step: 0 }));
  const middle = () => (current === null ? (view.from + view.to) / 2 : dayOf(current));
  const actions = new Map<string, () => void>([
    ['ArrowRight', () => along(1)],
    ['ArrowLeft', () => along(-1)],
    ['ArrowDown', () => across(1)],
    ['ArrowUp', () => across(-1)],
    ['+', () => go(zoomed(view, 2, middle()))],
    ['=', () => go(zoomed(view, 2, middle()))],
    ['-', () => go(zoomed(view, 0.5, middle()))],
    ['Enter', () => void last.current.then(() => here.current.current && open(here.current.current))],
    ['Escape', () => setCurrent(null)],
  ]);
  return (event: KeyboardEvent) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  };
}
