import type { Scene } from '../scene.ts';
import { perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import type { Found } from './found.ts';

/**
 * A scene to which nothing is added any more. Whom a word means depends on what was told before it, so that answers are
 * kept only for a scene that is whole, and for none that is seen with other eyes (`firstPerson`).
 */
export const settle = (scene: Scene): Scene => ({ ...scene, isWhole: true });

type Find = (scene: Scene, passage: Passage, index: number) => readonly Found[];

/** Remembers whom a token of a settled scene means: every rule at a trigger asks for the same sides. */
export function onceSettled(find: Find): Find {
  const known = perToken(find);
  return (scene, passage, index) =>
    scene.isWhole && scene.firstPerson === undefined && index >= 0
      ? known(scene, passage, index)
      : find(scene, passage, index);
}
