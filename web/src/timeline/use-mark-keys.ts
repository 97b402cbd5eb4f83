import { type KeyboardEvent, useRef } from 'react';
import type { Drawn } from './drawn.ts';
import type { Lane } from './lanes.ts';
import { type View, zoomed } from './span.ts';

interface Options {
  readonly drawn: Drawn;
  readonly lanes: readonly Lane[];
  readonly view: View;
  readonly current: number | null;
  readonly setCurrent: (mark: number | null) => void;
  readonly go: (view: View) => void;
  readonly open: (mark: number) => void;
}

/**
 * The arrows go from mark to mark: left and right within a lane, up and down to the nearest one of the next lane; + and −
 * come closer and go back; Enter opens. What is gone to comes into view.
 */
export function useMarkKeys({ drawn, lanes, view, current, setCurrent, go, open }: Options) {
  const kept = useRef(0);
  const show = (mark: number, lane: number) => {
    kept.current = lane;
    setCurrent(mark);
    const [start, end] = [drawn.start[mark]!, drawn.end[mark]!];
    const width = view.to - view.from;
    const seen = Math.max(start, view.from) < Math.min(end, view.to) && start < view.to - width * 0.05;
    if (!seen) go({ from: (start + end) / 2 - width / 2, to: (start + end) / 2 + width / 2 });
  };
  const middleOf = () => (current === null ? (view.from + view.to) / 2 : drawn.start[current]!);
  // A mark may stand in several lanes: the one that was gone along is kept.
  const laneOf = (mark: number) =>
    lanes[kept.current]?.at.includes(mark) ? kept.current : lanes.findIndex(({ at }) => at.includes(mark));
  const begin = () => {
    const at = lanes[0]?.at;
    const mark = at?.find((one) => drawn.start[one]! >= view.from) ?? at?.at(-1);
    if (mark !== undefined) show(mark, 0);
  };
  const along = (step: number) => {
    if (current === null) return begin();
    const lane = laneOf(current);
    const at = lanes[lane]?.at;
    const next = at?.[at.indexOf(current) + step];
    if (next !== undefined) show(next, lane);
  };
  const across = (step: number) => {
    if (current === null) return begin();
    const lane = laneOf(current) + step;
    const at = lanes[lane]?.at;
    if (at) show(nearest(drawn, at, drawn.start[current]!), lane);
  };
  const actions = new Map<string, () => void>([
    ['ArrowRight', () => along(1)],
    ['ArrowLeft', () => along(-1)],
    ['ArrowDown', () => across(1)],
    ['ArrowUp', () => across(-1)],
    ['+', () => go(zoomed(view, 2, middleOf()))],
    ['=', () => go(zoomed(view, 2, middleOf()))],
    ['-', () => go(zoomed(view, 0.5, middleOf()))],
    ['Enter', () => current !== null && open(current)],
    ['Escape', () => setCurrent(null)],
  ]);
  return (event: KeyboardEvent) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  };
}

function nearest(drawn: Drawn, at: Int32Array, day: number): number {
  let best = at[0]!;
  for (const mark of at) if (Math.abs(drawn.start[mark]! - day) < Math.abs(drawn.start[best]! - day)) best = mark;
  return best;
}
