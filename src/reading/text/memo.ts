import type { Scene } from '../scene.ts';
import type { Passage } from './passage.ts';
import type { Tree } from './tree.ts';

type Known = NonNullable<unknown> | null;

/**
 * Remembers what a pure function finds at each token of a tree: the stages ask the same of the same words, some of them
 * a hundred times.
 */
export function perNode<T extends Known>(find: (tree: Tree, index: number) => T): typeof find {
  const known = new WeakMap<Tree, (T | undefined)[]>();
  return (tree, index) => {
    let found = known.get(tree);
    if (!found) {
      found = new Array<T | undefined>(tree.tokens.length);
      known.set(tree, found);
    }
    const before = found[index];
    if (before !== undefined) return before;
    const made = find(tree, index);
    found[index] = made;
    return made;
  };
}

/** The same for what knowledge decides too; not for what points back, which depends on more of the scene. */
export function perToken<T extends Known>(find: (scene: Scene, passage: Passage, index: number) => T): typeof find {
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

/** Makes something of a word list of knowledge once: lists are frozen, and the same ones are asked at every token. */
export function perList<T extends Known>(make: (list: readonly string[]) => T): typeof make {
  const known = new WeakMap<readonly string[], T>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const made = make(list);
    known.set(list, made);
    return made;
  };
}

/** Remembers what a pure function finds of a passage, under the same condition. */
export function perPassage<T extends Known>(find: (scene: Scene, passage: Passage) => T): typeof find {
  const known = new WeakMap<Passage, T>();
  return (scene, passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const made = find(scene, passage);
    known.set(passage, made);
    return made;
  };
}
