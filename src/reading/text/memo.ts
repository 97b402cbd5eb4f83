import type { Language } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from './passage.ts';
import type { Tree } from './tree.ts';
import type { Keys } from './words.ts';

type Known = NonNullable<unknown> | null;

/** Answers stand side by side: what is asked of words has numbers of its own. */
let questions = 0;
let wordQuestions = 0;

type Loose<T> = (...all: unknown[]) => T;

/** What is given besides is passed on one by one, up to three: a list of it would be made at each call, found or not. */
const withFew = <F>(made: unknown): F => made as F;

/**
 * Remembers what a pure function finds at each token of a tree: the stages ask the same of the same words, some of them
 * a hundred times. The answers stand in the tree, since looking one up elsewhere costs as much as many of them.
 * @param find may take what is the same for all of a document: its knowledge, its language
 */
export function perNode<T extends Known, Given extends readonly unknown[]>(
  find: (tree: Tree, index: number, ...given: Given) => T,
): typeof find {
  const question = questions++;
  return withFew((tree: Tree, index: number, a: unknown, b: unknown, c: unknown) => {
    const found = answersOf<T>(tree, question);
    const before = found[index];
    if (before !== undefined) return before;
    const made = (find as Loose<T>)(tree, index, a, b, c);
    found[index] = made;
    return made;
  });
}

/** The same for what knowledge decides too; not for what points back, which depends on more of the scene. */
export function perToken<T extends Known>(find: (scene: Scene, passage: Passage, index: number) => T): typeof find {
  const question = questions++;
  return (scene, passage, index) => {
    const found = answersOf<T>(passage, question);
    const before = found[index];
    if (before !== undefined) return before;
    const made = find(scene, passage, index);
    found[index] = made;
    return made;
  };
}

function answersOf<T>({ answers, tokens }: Tree, question: number): (T | undefined)[] {
  answers[question] ??= new Array<T | undefined>(tokens.length);
  return answers[question] as (T | undefined)[];
}

/** Remembers what a pure function finds of a passage, under the same condition. */
export function perPassage<T extends Known, Given extends readonly unknown[], Of extends Tree = Passage>(
  find: (passage: Of, ...given: Given) => T,
): typeof find {
  const question = questions++;
  return withFew((passage: Of, a: unknown, b: unknown, c: unknown) => {
    passage.answers[question] ??= (find as Loose<T>)(passage, a, b, c);
    return passage.answers[question] as T;
  });
}

/** Remembers what a pure function finds of a word, wherever it stands. */
export function perWord<T extends Known>(find: (keys: Keys) => T): typeof find {
  const question = wordQuestions++;
  return (keys) => {
    keys.answers[question] ??= find(keys);
    return keys.answers[question] as T;
  };
}

/** So many answers of yes or no are kept in one number: a bit says that it was asked, the next one what was found. */
const IN_ONE = 15;
let tests = 0;

/**
 * The same of what is so of a word or is not. Hundreds of such questions are asked of a word: their answers lie side by
 * side, in the memory that is near.
 */
export function testPerWord(find: (keys: Keys) => boolean): typeof find {
  const test = tests++;
  const at = Math.floor(test / IN_ONE);
  const asked = 1 << (2 * (test % IN_ONE));
  const so = asked << 1;
  return (keys) => {
    const { tested } = keys;
    const before = at < tested.length ? tested[at]! : 0;
    if ((before & asked) !== 0) return (before & so) !== 0;
    const found = find(keys);
    while (tested.length <= at) tested.push(0);
    tested[at]! |= found ? asked | so : asked;
    return found;
  };
}

/** Whether a form is one of those that a pattern tells, which ignores case; a word remembers the answer. */
export const formIs = (pattern: RegExp): ((word: { readonly keys: Keys }) => boolean) => {
  const is = testPerWord(({ lower }) => pattern.test(lower));
  return ({ keys }) => is(keys);
};

/** The same of a lemma. */
export const lemmaIs = (pattern: RegExp): ((word: { readonly keys: Keys }) => boolean) => {
  const is = testPerWord(({ unfolded }) => pattern.test(unfolded));
  return ({ keys }) => is(keys);
};

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

const MOST = 50_000;
const LONGEST = 64;

/** Remembers what a pure function makes of a word; it forgets everything when it is full, so that no text can make it grow. */
export function remembered<T extends Known>(make: (word: string) => T): typeof make {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= LONGEST) known.set(word, made);
    return made;
  };
}

/** Makes something of knowledge, or of a part of it, once for each language; the last one asked is remembered. */
export function perLanguage<Source extends object, T extends Known>(
  make: (source: Source, language: Language) => T,
): typeof make {
  let latest: Source | null = null;
  let made: Partial<Record<Language, T>> = {};
  // A document is in one language: what was asked last is asked again, and no name need be looked up.
  let last: Language | null = null;
  let lastMade: T | null = null;
  return (source, language) => {
    if (source === latest && language === last) return lastMade!;
    if (source !== latest) made = {};
    latest = source;
    last = null;
    made[language] ??= make(source, language);
    last = language;
    lastMade = made[language];
    return lastMade;
  };
}

/** The same for what all languages share. */
export function perKnowledge<Source extends object, T extends Known>(make: (source: Source) => T): typeof make {
  let latest: Source | null = null;
  let made: T | null = null;
  return (source) => {
    if (source !== latest || made === null) {
      latest = source;
      made = make(source);
    }
    return made;
  };
}
