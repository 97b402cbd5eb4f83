import type { Promises } from '../api/types.ts';

type Promised = Promises['promises'][number];

const rank: Readonly<Record<Promised['state'], number>> = { overdue: 0, open: 1, silent: 2, kept: 3 };

/** What asks for attention first: overdue, then open, silent, kept; within each by its day, those without one last. */
export function inOrder(promises: readonly Promised[]): Promised[] {
  const key = ({ state, due, id }: Promised) => `${rank[state]} ${due ?? '9'} ${id}`;
  return [...promises].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
