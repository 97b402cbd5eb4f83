import type { Language } from '../../model/index.ts';

/** The words that begin every item of a list, by their offsets in the document. */
export interface LeadIn {
  readonly start: number;
  readonly end: number;
}

/** The last word of a sentence that is not over: an auxiliary, a modal, "to", «de». */
const OPEN: Record<Language, RegExp> = {
  fr: /(?:^|[\s’'])(?:a|ont|avait|avaient|aura|auront|va|vont|doit|doivent|devra|devront|devait|devaient|peut|peuvent|pourra|pourront|veut|veulent|est|sont|était|étaient|sera|seront|à|de)(?:,?\s(?:aussi|déjà|également|notamment|en outre|depuis|ensuite))?$/iu,
  en: /(?:^|\s)(?:will|would|shall|must|should|may|can|could|to|has|have|had|is|are|was|were)(?:,?\s(?:also|already|since|now|further|jointly|together))?$/iu,
};

const LONGEST = 160;

/**
 * "Under the pact, Japan will:", «Depuis 2022, Ankara a :»: the sentence that each item of the list goes on with; null
 * where it is whole («Points clés :»).
 */
export function leadInOf(intro: { readonly start: number; readonly text: string }, language: Language): LeadIn | null {
  const words = intro.text.replace(/[\s:]+$/u, '');
  return words.length < LONGEST && OPEN[language].test(words)
    ? { start: intro.start, end: intro.start + words.length }
    : null;
}

/** An item as its lead-in goes on with it: a first word with a capital that is no name is written small. */
export const goingOn = (item: string, isName: boolean): string =>
  isName || !/^\p{Lu}\p{Ll}/u.test(item) ? item : item[0]!.toLowerCase() + item.slice(1);
