import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Found } from './found.ts';

/**
 * Scenes to which nothing is added any more. Whom a word means depends on what was told before it, so that answers are
 * kept only for a scene that is whole, and for none that is seen with other eyes (`firstPerson`).
 */
const settled = new WeakSet<Scene>();

export function settle(scene: Scene): Scene {
  settled.add(scene);
  return scene;
}

type Find = (scene: Scene, passage: Passage, index: number) => readonly Found[];

/** Remembers whom a token of a settled scene means: every rule at a trigger asks for the same sides. */
export function onceSettled(find: Find): Find {
  const known = new WeakMap<Scene, (readonly Found[] | undefined)[][]>();
  return (scene, passage, index) => {
    if (!settled.has(scene)) return find(scene, passage, index);
    let answers = known.get(scene);
    if (!answers) {
      answers = scene.passages.map(() => []);
      known.set(scene, answers);
    }
    const found = answers[passage.index]![index] ?? find(scene, passage, index);
    answers[passage.index]![index] = found;
    return found;
  };
}
