import { hashString } from '../model/hash.ts';

/**
 * Lemmas by the longest known ending. A rule says how many letters to cut and what to add; whole words are endings
 * too (marked `^`), so the dictionary and the guess for unknown words are one table.
 */
export interface LemmaRules {
  /** `tag bundle ending` and `tag ending` (numbers as decimal strings, bundle first tried) → rule. */
  readonly rules: ReadonlyMap<string, string>;
  /** Where the ending alone would make up a verb. */
  readonly verbs?: KnownVerbs;
}

/** Verbs whose forms are told from those that an ending makes up, under the number of their tag. */
export interface KnownVerbs {
  readonly tag: number;
  readonly known: ReadonlySet<string>;
  readonly infinitivesOf: (form: string) => readonly string[];
}

/** Longest ending that is looked up; whole words up to `longestWord` letters. */
export const longestEnding = 7;
const longestWord = 40;

/** The key of a rule. `bundle` -1: for any bundle of the tag. */
export const ruleKey = (tag: number, bundle: number, ending: string): string =>
  `${String.fromCharCode(48 + tag, 48 + bundle + 1)}${ending}`;

/** Lower case with straight apostrophes; monsters are left as they are. */
export const lowered = (form: string): string => (form.length > 200 ? form : form.toLowerCase().replace(/’/g, "'"));

/** The endings of a word, longest first: «^Mots», «^mots», «^mots» cut to «mots», «ots», … and the empty one. */
export function endingsOf(form: string): string[] {
  const lower = lowered(form);
  const endings: string[] = [];
  if (form !== lower && form.length <= longestWord) endings.push(`^${form}`);
  if (lower.length <= longestWord) endings.push(`^${lower}`);
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) {
    endings.push(lower.slice(lower.length - length));
  }
  return endings;
}

/** Carries out a rule: `l2er` lower case, cut 2, add «er»; `o0` the form as it is; `=aller` a whole lemma. */
export function applyRule(rule: string, form: string): string {
  if (rule.startsWith('=')) return rule.slice(1);
  const base = rule.startsWith('l') ? form.toLowerCase().replace(/’/g, "'") : form;
  const cut = rule.charCodeAt(1) - 48;
  if (cut > base.length) return base;
  return base.slice(0, base.length - cut) + rule.slice(2) || base;
}

/** The rule that makes `lemma` of `form`, the shortest there is. */
export function ruleFor(form: string, lemma: string): string {
  const lower = form.toLowerCase().replace(/’/g, "'");
  if (lemma === lower) return 'l0';
  if (lemma === form) return 'o0';
  const useLower = lemma === lemma.toLowerCase() || common(lower, lemma) >= common(form, lemma);
  const base = useLower ? lower : form;
  const shared = common(base, lemma);
  if (shared === 0 || base.length - shared > 9) return `=${lemma}`;
  return `${useLower ? 'l' : 'o'}${String.fromCharCode(48 + base.length - shared)}${lemma.slice(shared)}`;
}

/** The lemma of a form with its tag and bundle. */
export function lemmaOf(rules: LemmaRules, form: string, tag: number, bundle: number): string {
  const endings = endingsOf(form);
  for (const key of [bundle, -1]) {
    for (const ending of endings) {
      const rule = rules.rules.get(ruleKey(tag, key, ending));
      if (rule === undefined) continue;
      const lemma = applyRule(rule, form);
      return tag === rules.verbs?.tag ? verbOf(rules.verbs, form, lemma) : lemma;
    }
  }
  return form;
}

/** «refuserait» is guessed to be of «être», "severed" of "severe": the known verb of which the form may be, if the guess is none. */
const verbOf = ({ known, infinitivesOf }: KnownVerbs, form: string, guess: string): string => {
  const lower = lowered(form);
  if (known.has(guess) && guess[0] === lower[0] && !isAway(lower, guess)) return guess;
  // "withdraw" like "saw": a known infinitive is its own.
  if (known.has(lower)) return lower;
  return infinitivesOf(lower).find((verb) => known.has(verb)) ?? guess;
};

/** «approuva» is not of «aller», nor «adjurent» of «avoir»: a long form that shares one letter with the guess. */
const isAway = (lower: string, guess: string): boolean => lower.length > 6 && common(lower, guess) < 2;

/** The lemmas that a word has had, in the order of their keys: tag and bundle as one number. */
export interface LemmaMemory {
  readonly keys: number[];
  readonly lemmas: Lemma[];
}

/** A lemma and its hash. */
export interface Lemma {
  readonly text: string;
  readonly hash: number;
}

export const hashed = (text: string): Lemma => ({ text, hash: hashString(text) });

/** `lemmaOf` with its hash; the word remembers it. */
export function lemmaMemory(
  rules: LemmaRules,
): (word: { readonly written: string; readonly had: LemmaMemory }, tag: number, bundle: number) => Lemma {
  return ({ written, had }, tag, bundle) => {
    const key = (bundle << 8) | tag;
    const { keys, lemmas } = had;
    for (let at = 0; at < keys.length; at++) if (keys[at] === key) return lemmas[at]!;
    const made = hashed(lemmaOf(rules, written, tag, bundle));
    keys.push(key);
    lemmas.push(made);
    return made;
  };
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
