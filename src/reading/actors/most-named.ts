import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** In how many sentences each of them must be named, and by how much the next one must stay behind. */
const OFTEN = 3;
const BEHIND = 0.6;

/**
 * «les trois pays» in a text that never lists them: as many states as are named in more sentences than all others by far,
 * the two that the text is about among them. Empty where they do not stand out.
 */
export function mostNamed({ antecedents, pair }: Scene, many: number): readonly string[] {
  const where = new Map<string, Set<number>>();
  for (const { ids, passage } of antecedents)
    for (const id of ids.filter(isState)) where.set(id, (where.get(id) ?? new Set()).add(passage));
  const ranked = [...where].sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b));
  const last = ranked[many - 1]?.[1].size ?? 0;
  const next = ranked[many]?.[1].size ?? 0;
  const most = ranked.slice(0, many).map(([id]) => id);
  return last >= OFTEN && next <= BEHIND * last && pair.every((id) => most.includes(id)) ? most.sort() : [];
}
