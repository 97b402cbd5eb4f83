import { organisationById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';

/** How much more often than the two states an organisation must stand with its partner to be what a text is about. */
const MORE = 1.4;

const known = new WeakMap<Scene, readonly string[]>();

/**
 * The two sides that a text is about: its two states, or a union of states and its partner («l'UE et le Mercosur»,
 * "Sweden and NATO") where these stand together clearly more often. Sorted; empty where no two stand out.
 */
export function relationOf(scene: Scene): readonly string[] {
  const before = known.get(scene);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const passage of scene.passages) {
    const sides = new Set(scene.mentions[passage.index]!.flatMap(({ senses }) => sideOf(senses[0]!)));
    const list = [...sides].sort();
    const weight = passage.block.kind === 'title' || passage.block.kind === 'heading' || passage.index < 3 ? 3 : 1;
    for (const [at, one] of list.entries())
      for (const other of list.slice(at + 1)) {
        const key = `${one} ${other}`;
        counts.set(key, (counts.get(key) ?? 0) + weight);
      }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const own = counts.get(scene.pair.toSorted().join(' ')) ?? 0;
  const relation =
    best && scene.pair.length < 3 && isUnion(best, own, second?.[1] ?? 0) ? best[0].split(' ') : scene.pair;
  known.set(scene, relation);
  return relation;
}

/** A pair with an organisation that stands out from the two states and from any other pair. */
const isUnion = ([key, count]: readonly [string, number], own: number, next: number): boolean =>
  key.includes('org:') && count >= 4 && count >= MORE * own && count > next;

function sideOf({ kind, id }: { readonly kind: string; readonly id: string }): string[] {
  if (kind === 'state' || kind === 'capital' || kind === 'demonym') return /^[A-Z]{3}$/.test(id) ? [id] : [];
  const body = kind === 'organisation' ? organisationById(id) : undefined;
  return body && body.of === null && (body.kind === 'igo' || body.kind === 'alliance') ? [id] : [];
}
