import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy } from '../text/tree.ts';

/** The place that a token names, as place id; a state's name as its code. */
export function placeAt(scene: Scene, passage: Passage, index: number): string | null {
  const mention = scene.byHead[passage.index]!.get(index);
  const place = mention?.senses.find((sense) => sense.kind === 'place');
  if (place) return place.id;
  const state = mention?.senses.find((sense) => sense.kind === 'state');
  if (state) return state.id;
  const below = childrenBy(passage, index, 'nmod', 'appos', 'flat', 'conj');
  for (const child of below) {
    const role = prepositionRole(passage, child, scene.knowledge.lexicon, scene.language);
    const inner = role === 'of' || role === null || role === 'in' ? placeAt(scene, passage, child) : null;
    if (inner) return inner;
  }
  return null;
}
