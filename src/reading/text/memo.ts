import type { Scene } from '../scene.ts';
import type { Passage } from './passage.ts';

/**
 * Remembers what a pure function finds at each token of a passage: the stages ask the same of the same words. Only for
 * what depends on the words, their tree and knowledge; what points back depends on more of the scene.
 */
export function perToken<T extends NonNullable<unknown> | null>(
  find: (scene: Scene, passage: Passage, index: number) => T,
): typeof find {
  const known = new WeakMap<Passage, (T | undefined)[]>();
  return (scene, passage, index) => {
    let found = known.get(passage);
    if (!found) {
      found = new Array<T | undefined>(passage.tokens.length);
      known.set(passage, found);
    }
    const before = found[index];
    if (before !== undefined) return before;
    const made = find(scene, passage, index);
    found[index] = made;
    return made;
  };
}

/** Remembers what a pure function finds of a passage, under the same condition. */
export function perPassage<T extends NonNullable<unknown> | null>(
  find: (scene: Scene, passage: Passage) => T,
): typeof find {
  const known = new WeakMap<Passage, T>();
  return (scene, passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const made = find(scene, passage);
    known.set(passage, made);
    return made;
  };
}
