import type { DateSpan, Language } from '../../model/index.ts';
import { ENGLISH } from './english.ts';
import { ENGLISH_RELATIVE } from './english-relative.ts';
import { FRENCH } from './french.ts';
import { FRENCH_RELATIVE } from './french-relative.ts';
import { type Need, needOf } from './needs.ts';

/** What a rule of the grammar knows when its pattern has matched. */
export interface DateContext {
  /** Day of publication, or null. */
  readonly published: string | null;
  /** True where the clause is in the future: «lundi» is then the coming one. */
  readonly future: boolean;
  /** The date told last before, for «la veille», "two days later". */
  readonly previous: DateSpan | null;
  /** True where that date stands in the same sentence. */
  readonly near: boolean;
}

export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** null: it looks like a date and is none, or it cannot be told without the day of publication. */
  readonly resolve: (match: readonly (string | undefined)[], context: DateContext) => DateSpan | null;
}

/** Rules in order: at one place the longest match wins, then the first rule. */
export const DATE_RULES: Record<Language, readonly DateRule[]> = {
  fr: [...FRENCH, ...FRENCH_RELATIVE],
  en: [...ENGLISH, ...ENGLISH_RELATIVE],
};

/** The quick look for the pattern of each rule, in the same order. */
export const DATE_NEEDS: Record<Language, readonly Need[]> = {
  fr: DATE_RULES.fr.map(({ pattern }) => needOf(pattern)),
  en: DATE_RULES.en.map(({ pattern }) => needOf(pattern)),
};
