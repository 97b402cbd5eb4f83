import type { Point } from './points.ts';

/** A place on the drawing, with those that stand too near to it to be told apart at this scale. */
export interface Cluster {
  /** The fullest place. */
  readonly head: Point;
  readonly x: number;
  readonly y: number;
  readonly others: readonly Point[];
  readonly cooperation: number;
  readonly conflict: number;
  readonly total: number;
}

/** Fewer places than these stand for themselves, however near. */
const FEW = 40;

/**
 * Places that would cover one another go together under the fullest of them.
 *
 * @param points the fullest first
 * @param reach in the units of the drawing: those nearer than this go together
 */
export function clustersOf(
  points: readonly Point[],
  project: (point: Point) => readonly [number, number],
  reach: number,
): Cluster[] {
  const apart = points.length <= FEW ? 0 : reach;
  const found: { head: Point; x: number; y: number; others: Point[] }[] = [];
  for (const point of points) {
    const [x, y] = project(point);
    // What is only known by its state stays apart: it is nowhere in particular.
    const near =
      point.exactness === 'state'
        ? undefined
        : found.find(({ head, ...at }) => head.exactness !== 'state' && Math.hypot(at.x - x, at.y - y) < apart);
    if (near) near.others.push(point);
    else found.push({ head: point, x, y, others: [] });
  }
  return found.map(({ head, x, y, others }) => {
    const sum = (name: 'cooperation' | 'conflict' | 'total') =>
      others.reduce((all, one) => all + one[name], head[name]);
    return { head, x, y, others, cooperation: sum('cooperation'), conflict: sum('conflict'), total: sum('total') };
  });
}
