import { foldName } from '../../knowledge/index.ts';

/** A word of a text as search compares words: folded, with its place in the text. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Figures in groups of three, as French and English write them, or a run of letters and digits. */
const WORD = /\p{Nd}{1,3}(?:[ .,'’\u00a0\u2009\u202f]\p{Nd}{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Words that stand in most sentences and tell none from the others: articles, prepositions, pronouns, forms of «être»
 * and «avoir», and what is left before an apostrophe. They are neither kept nor asked for.
 */
const IDLE: ReadonlySet<string> = new Set(
  `a ai as au aux avec c ce ces cet cette comme d dans de des du elle elles en entre est et etait ete etre eux ont il ils
  j je jusqu l la le les leur leurs lors lorsqu lui m mais me meme mes n ne nos notre nous on ou par pas plus pour puisqu
  qu que qui quoi s sa sans se ses si son sont sous sur t ta te tes tu un une vos votre vous y
  about after all also an and any are at be been before but by can did do does for from had has have he her his i if in
  into is it its more no not of or our she so than that the their them then there these they this those to was we were
  what when where which who will with would you your`.split(/\s+/),
);

/** The words of a text that search goes by, in their order: without accents, in lower case, «l’» and «d’» taken away. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = searched(found);
    if (word !== '') words.push({ word, start: index, end: index + found.length });
  }
  return words;
}

/** The same words as one text, blanks between them. */
export function searchText(text: string): string {
  const words: string[] = [];
  for (const found of text.match(WORD) ?? []) {
    const word = searched(found);
    if (word !== '') words.push(word);
  }
  return words.join(' ');
}

/** A word as search compares it; nothing for an idle one. */
function searched(found: string): string {
  const word = FIGURES.test(found) ? found.replace(BETWEEN, '') : found;
  const folded = foldName(word);
  return IDLE.has(folded) ? '' : folded;
}

const FIGURES = /^\p{Nd}/u;
/** What stands between figures in groups. */
const BETWEEN = /[^\p{L}\p{N}]/gu;
