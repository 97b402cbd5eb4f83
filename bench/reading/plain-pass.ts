import type { Document } from '../../src/model/index.ts';

const segmenters = {
  sentence: new Map<string, Intl.Segmenter>(),
  word: new Map<string, Intl.Segmenter>(),
};

function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const known = segmenters[granularity].get(language) ?? new Intl.Segmenter(language, { granularity });
  segmenters[granularity].set(language, known);
  return known;
}

const NAME = /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu;
const YEAR = /\b(?:1[89]|20)\d\d\b/g;
const NUMBER = /\d[\d.,\s]*/g;

/**
 * The least that one could do with an article: cut it into sentences and words by the means of the platform, and look
 * for capitalised names, years and numbers. Gives how much it found, so that nothing of it is left out.
 */
export function plainPass({ text, language }: Document): number {
  let found = 0;
  for (const { segment } of segmenter(language, 'sentence').segment(text)) {
    for (const word of segmenter(language, 'word').segment(segment)) if (word.isWordLike) found++;
    for (const pattern of [NAME, YEAR, NUMBER]) found += segment.match(pattern)?.length ?? 0;
  }
  return found;
}
