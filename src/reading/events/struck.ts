import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { tokenAt } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';

/** Without those whom a blow below the trigger hits: "to support its attacks on Chad" supports nobody but the attackers. */
export const withoutStruck = (
  scene: Scene,
  passage: Passage,
  trigger: number,
  actors: readonly Found[],
): readonly Found[] => actors.filter(({ start }) => !isStruck(scene, passage, trigger, tokenAt(passage, start)));

function isStruck(scene: Scene, passage: Passage, trigger: number, token: number): boolean {
  let [at, isHit] = [token, false];
  for (let steps = 0; at >= 0 && at !== trigger && steps < 8; steps++) {
    if (isHit && classesOf(passage.tokens[at]!, scene.knowledge.lexicon, scene.language).includes('violence'))
      return true;
    isHit = /^(on|against)$/.test(prepositionRole(passage, at, scene.knowledge.lexicon, scene.language) ?? '');
    at = passage.tokens[at]!.head;
  }
  return false;
}
