import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** By how much the state that a text is about outweighs the next one. */
const LEAD = 1.5;

/** By the passages of a scene: a scene seen with other eyes has the same. */
const known = new WeakMap<Scene['passages'], string | null>();

/**
 * The one state that a text is about («Mali: …»): named in the title or the first sentence that names any, and in more
 * sentences than each other state by half. Null where none is.
 */
export function themeOf(scene: Scene): string | null {
  const before = known.get(scene.passages);
  if (before !== undefined) return before;
  const found = seek(scene);
  known.set(scene.passages, found);
  return found;
}

function seek({ passages, antecedents }: Scene): string | null {
  const where = new Map<string, Set<number>>();
  for (const { ids, passage, pointsBack } of antecedents) {
    if (pointsBack) continue;
    for (const id of ids.filter(isState)) where.set(id, (where.get(id) ?? new Set()).add(passage));
  }
  const first = Math.min(...antecedents.map(({ passage }) => passage));
  const opens = ([, at]: [string, Set<number>]): boolean =>
    at.has(first) || [...at].some((one) => /^(title|heading)$/.test(passages[one]!.block.kind));
  const weight = (at: Set<number>): number => at.size + (at.has(first) ? 1 : 0);
  const [best, next] = [...where].sort(([, a], [, b]) => weight(b) - weight(a));
  if (!best || !opens(best)) return null;
  return !next || weight(best[1]) >= LEAD * weight(next[1]) ? best[0] : null;
}
