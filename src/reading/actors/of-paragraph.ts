import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { antecedentsBefore } from './antecedent.ts';

/**
 * «La Turquie livre des drones à Bakou. Les deux pays …»: as many states as a phrase counts, where the paragraph has named
 * so many and no more before it, and the sentence that goes before names them all or, of three, the paragraph does. Empty
 * where it has not, and where they are whom the text is about anyway.
 */
export function countedInParagraph(scene: Scene, passage: Passage, start: number, many: number): readonly string[] {
  let first = passage.index;
  while (first > 0 && scene.passages[first - 1]!.blockIndex === passage.blockIndex) first--;
  const before = antecedentsBefore(scene, start, first);
  const states = new Set(before.flatMap(({ ids }) => ids.filter(isState)));
  if (states.size !== many || scene.pair.every((id) => states.has(id))) return [];
  const last = passage.index - (before.some(({ passage: at }) => at === passage.index) ? 0 : 1);
  const near = new Set(before.filter(({ passage: at }) => at >= last).flatMap(({ ids }) => ids.filter(isState)));
  return many > 2 || near.size === many ? [...states] : [];
}
