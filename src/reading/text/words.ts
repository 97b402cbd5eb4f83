import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';

/** A set of words of one language, folded, to hold lemmas and forms against. */
export type Words = ReadonlySet<string>;

const sets = new WeakMap<readonly string[], Words>();

/** The folded set of a word list; made once per list. */
export function wordSet(list: readonly string[] | undefined): Words {
  if (!list) return EMPTY;
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.map(foldName));
    sets.set(list, set);
  }
  return set;
}

const EMPTY: Words = new Set();

/** True where the lemma or the form of the token is in the set: taggers err, lists are short. */
export function isOneOf(token: Token, words: Words): boolean {
  if (words.has(foldName(token.lemma)) || words.has(foldName(token.form))) return true;
  if (token.upos === 'VERB') return verbGuesses(token.form).some((guess) => words.has(guess));
  return token.upos === 'ADJ' && words.has(foldName(token.form).replace(/(?:es|e|s|x)$/, ''));
}

/**
 * The verbs that an inflected form may belong to, folded, since rare verbs are lemmatised by guess: French futures and
 * conditionals («trouveraient» → «trouver») and participles in -é, presents in -e, English forms in -ed, -ing, -es ("resumed" → "resume").
 */
export function verbGuesses(form: string): string[] {
  const participle = /^(.{2,})ée?s?$/i.exec(form)?.[1];
  if (participle) return [`${foldName(participle)}er`];
  const folded = foldName(form);
  const future = /^(.{2,}r)(?:ais|ait|ions|iez|aient|ai|as|a|ons|ez|ont)$/.exec(folded)?.[1];
  if (future) return [/[ei]r$/.test(future) ? future : `${future}e`];
  const present = /^(.{2,}?)(?:e|es|ent)$/.exec(folded)?.[1];
  const stem = /^(.{2,})(?:ed|ing|es)$/.exec(folded)?.[1];
  return [
    ...(present ? [`${present}er`] : []),
    ...(stem ? [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')] : []),
  ];
}

/** The word classes («arms», «troops») that a token belongs to. */
export function classesOf(token: Token, lexicon: Lexicon, language: Language): string[] {
  return Object.entries(lexicon.classes.classes)
    .filter(([, entry]) => isOneOf(token, wordSet(entry[language])))
    .map(([name]) => name);
}

/** True where one of the wordings stands in the text as whole words; both are folded. */
export function holdsWording(text: string, wordings: readonly string[]): string | undefined {
  const folded = ` ${foldName(text)
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/'/g, "' ")
    .replace(/\s+/g, ' ')} `;
  return wordings.find((wording) => folded.includes(` ${foldName(wording).replace(/'/g, "' ").replace(/\s+/g, ' ')} `));
}
