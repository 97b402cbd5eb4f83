import { expect, it } from 'vitest';
import { articles, stretched } from '../../bench/reading/articles.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Document } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';

/** How often a pattern is tried or a word looked up while something is done: counted, since time depends on the machine. */
function looksIn(work: () => void): number {
  let looks = 0;
  const restore = [
    counting(RegExp.prototype, 'test'),
    counting(RegExp.prototype, 'exec'),
    counting(Map.prototype, 'get'),
    counting(Set.prototype, 'has'),
  ];
  function counting<T extends object, Name extends keyof T>(of: T, name: Name): () => void {
    const own = of[name] as (...args: unknown[]) => unknown;
    of[name] = function (this: unknown, ...args: unknown[]) {
      looks++;
      return own.apply(this, args);
    } as T[Name];
    return () => {
      of[name] = own as T[Name];
    };
  }
  try {
    work();
  } finally {
    for (const undo of restore) undo();
  }
  return looks;
}

it.each(['fr', 'en'])('what a reading looks up grows in line with the text (%s)', async (language) => {
  const knowledge = loadKnowledge();
  const documents = (await articles()).filter((document) => document.language === language);
  const [short, long] = [stretched(documents, 2000), stretched(documents, 8000)];
  // Lists are made ready and words are met for the first time.
  read(long, knowledge);
  const perLetter = (document: Document): number => looksIn(() => read(document, knowledge)) / document.text.length;
  const [few, many] = [perLetter(short), perLetter(long)];
  expect(few).toBeGreaterThan(1);
  expect(many / few).toBeLessThan(1.15);
});
