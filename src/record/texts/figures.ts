import type { Knowledge } from '../../knowledge/index.ts';
import { figureOf, numberPattern } from '../../reading/index.ts';

/** Smaller ones are counted in every text. */
const least = 10;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;
const patterns = new WeakMap<Knowledge, Map<string, RegExp>>();

/** The figures of a text, in digits or words, as numbers; no years, and none told as «des centaines». */
export function figuresIn(text: string, language: string, knowledge: Knowledge): number[] {
  const spoken = language === 'fr' ? 'fr' : 'en';
  return [...text.matchAll(patternOf(spoken, knowledge))].flatMap((match) => {
    const figure = figureOf(match[0], knowledge, spoken);
    return figure === null || figure.open || figure.value < least || isYear(figure.value) ? [] : [figure.value];
  });
}

function patternOf(language: 'fr' | 'en', knowledge: Knowledge): RegExp {
  let known = patterns.get(knowledge);
  if (!known) {
    known = new Map();
    patterns.set(knowledge, known);
  }
  let pattern = known.get(language);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${numberPattern(knowledge, language)})(?!\\p{L})`, 'giu');
    known.set(language, pattern);
  }
  return pattern;
}
