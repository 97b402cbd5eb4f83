import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { clauseSubject } from './around.ts';

/** «a repris le contrôle de Kidal», "took control of the town": what one controls. */
export const heldBelow = (passage: Passage, object: number): number =>
  /^(contrôle|control|possession)$/i.test(passage.tokens[object]!.form)
    ? (childrenBy(passage, object, 'nmod')[0] ?? object)
    : object;

/** «à la frontière entre les deux pays», "at the border with Chad": those who meet there. */
export function acrossBorder(scene: Scene, passage: Passage, trigger: number, border: number): readonly Found[] {
  if (!/^(frontières?|borders?)$/i.test(passage.tokens[border]!.form)) return [];
  // «à leur frontière», "at their border"
  const owners = ownersOf(scene, passage, border).filter(({ how }) => how === 'possessive');
  if (owners.length > 1) return owners;
  // «des tirs à la frontière entre les deux pays»: the phrase behind may hang on the verb.
  const next = passage.tokens[border + 1];
  const behind = /^(entre|between)$/i.test(next?.form ?? '') && next!.head > border ? next!.head : border;
  const beyond = actorsBelow(scene, passage, behind);
  return beyond.length === 1 ? distinct([...clauseSubject(scene, passage, trigger), ...beyond]) : beyond;
}
