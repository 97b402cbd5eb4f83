import type { DateSpan, Language } from '../../model/index.ts';
import { needsOf } from '../text/needs.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_COUNTED } from './english-counted.ts';
import { ENGLISH_RELATIVE } from './english-relative.ts';
import { FRENCH } from './french.ts';
import { FRENCH_COUNTED } from './french-counted.ts';
import { FRENCH_RELATIVE } from './french-relative.ts';
import type { Hint } from './hints.ts';
import { ENGLISH_HOLIDAYS, FRENCH_HOLIDAYS } from './holidays.ts';

/** What a rule of the grammar knows when its pattern has matched. */
export interface DateContext {
  /** Day of publication, or null. */
  readonly published: string | null;
  /** True where the clause is in the future: «lundi» is then the coming one. */
  readonly future: boolean;
  /** True where the clause is in the present: «lundi» is then the nearest one. */
  readonly present: boolean;
  /** The date told last before, for «la veille», "two days later". */
  readonly previous: DateSpan | null;
  /** True where that date stands in the same sentence. */
  readonly near: boolean;
  /** The first date within some words, for "two days after the June 19 summit". */
  readonly within: (words: string) => DateSpan | null;
  /** The date of the event that some words name, told earlier in the text, for "two days after the summit". */
  readonly told: (words: string) => DateSpan | null;
}

export interface DateRule {
  readonly name: string;
  /** What a sentence must hold for the pattern to be tried at all. */
  readonly hint: Hint;
  readonly pattern: RegExp;
  /** null: it looks like a date and is none, or it cannot be told without the day of publication. */
  readonly resolve: (match: readonly (string | undefined)[], context: DateContext) => DateSpan | null;
}

/** Rules in order: at one place the longest match wins, then the first rule. */
export const DATE_RULES: Record<Language, readonly DateRule[]> = {
  fr: [...FRENCH, ...FRENCH_RELATIVE, ...FRENCH_COUNTED, ...FRENCH_HOLIDAYS],
  en: [...ENGLISH, ...ENGLISH_RELATIVE, ...ENGLISH_COUNTED, ...ENGLISH_HOLIDAYS],
};

const NEEDS = { fr: needsOf(patternsOf('fr')), en: needsOf(patternsOf('en')) };

function patternsOf(language: Language): RegExp[] {
  return DATE_RULES[language].map(({ pattern }) => pattern);
}

/** The rules of a language that may find something in a text with these hints, in order. */
export function rulesFor(text: string, language: Language, hints: ReadonlySet<Hint>): DateRule[] {
  if (hints.size === 0) return [];
  const mayMatch = NEEDS[language](text);
  return DATE_RULES[language].filter(({ hint }, place) => hints.has(hint) && mayMatch(place));
}
