import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';
import type { Language } from '../../model/index.ts';
import { perLanguage, perWord } from './memo.ts';

/** A set of words of one language, folded, to hold lemmas and forms against. */
export interface Words extends ReadonlySet<string> {
  /** By which a word remembers whether it is among them. */
  readonly number: number;
}

/** What a token may be listed as, folded: worked out once for each form, lemma and word class. */
export interface Keys {
  /** The form and the lemma as they are. */
  readonly word: string;
  readonly unfolded: string;
  readonly lemma: string;
  readonly form: string;
  /** The form as it is, in lower case. */
  readonly lower: string;
  readonly upos: string;
  /** Lemma, form and what taggers that err leave to guess, each once. */
  readonly all: readonly string[];
  /** Which lists it is in, a bit each, and how many of the lists there are that tells of. */
  readonly listed: number[];
  lists: number;
  /** What was asked of it before, by the number of the question (`memo.ts`). */
  readonly answers: unknown[];
  /** The same of what was asked by yes or no, some in each number. */
  readonly tested: number[];
}

/** A token of a passage, which carries what is asked of it again and again: the keys for dozens of lists, its relation. */
export interface Word extends Token {
  readonly keys: Keys;
  /** `deprel` without its subtype: `nsubj:pass` → `nsubj`. */
  readonly relation: string;
}

/** A token made a word, or a word set right after its class or relation has changed. */
export function wordOf(token: Token & Partial<Word>): Word {
  const same = token.keys === keysOf(token) && token.relation === plainRelation(token.deprel);
  return same ? (token as Word) : wordAs(token, token.upos, token.lemma, 0);
}

/** A token made a word, with a class and a lemma that may not be its own, so much further on in the text. */
export function wordAs(token: Token, upos: string, lemma: string, offset: number): Word {
  const { form, feats, head, deprel, multiword } = token;
  const keys = keysAs(form, lemma, upos);
  const relation = plainRelation(deprel);
  const [start, end] = [token.start + offset, token.end + offset];
  // Field by field: a spread takes many times as long, and every word of a text is made here.
  return multiword
    ? { form, lemma, upos, feats, head, deprel, start, end, multiword, keys, relation }
    : { form, lemma, upos, feats, head, deprel, start, end, keys, relation };
}

const relations = new Map<string, string>();

/** A relation without its subtype: `nsubj:pass` → `nsubj`. */
export function plainRelation(deprel: string): string {
  let plain = relations.get(deprel);
  if (plain === undefined) {
    plain = deprel.split(':')[0]!;
    relations.set(deprel, plain);
  }
  return plain;
}

const sets = new WeakMap<readonly string[], Words>();

/** The folded set of a word list; made once per list. */
export function wordSet(list: readonly string[] | undefined): Words {
  if (!list) return EMPTY;
  let set = sets.get(list);
  if (!set) {
    set = setOf(list.map(foldName));
    sets.set(list, set);
  }
  return set;
}

let count = 0;

/** The lists that a word stands in, by their numbers: a new word of a text is looked up once for all of them. */
const listsOf = new Map<string, number[]>();

/** A set of words that are folded already; to be made once, since each has a number. */
export function setOf(words: Iterable<string>): Words {
  const number = count++;
  const set = Object.assign(new Set(words), { number });
  for (const word of set) {
    const lists = listsOf.get(word);
    if (lists) lists.push(number);
    else listsOf.set(word, [number]);
  }
  return set;
}

const EMPTY = setOf([]);

/**
 * True where the lemma or the form of the token is in the set: taggers err, lists are short. This is the innermost loop
 * of reading: a word remembers all lists that it is in.
 */
export function isOneOf(token: Token, { number }: Words): boolean {
  const keys = keysOf(token);
  if (keys.lists <= number) findLists(keys);
  return ((keys.listed[number >> 5]! >>> (number & 31)) & 1) === 1;
}

/** Holds a word against all lists that there are; most are made while the first texts are read. */
function findLists(keys: Keys): void {
  const { all, listed } = keys;
  while (listed.length << 5 < count) listed.push(0);
  for (const word of all) for (const number of listsOf.get(word) ?? NONE) listed[number >> 5]! |= 1 << (number & 31);
  keys.lists = count;
}

const NONE: readonly number[] = [];

/** The same of a word, wherever it stands. */
export const isListed = (words: Words): ((keys: Keys) => boolean) => {
  return ({ all }) => all.some((word) => words.has(word));
};

const LONGEST = 64;
const MOST = 50_000;
const known = new Map<string, Keys[]>();

/** The keys of a token: those that it carries, unless it is a copy with another class. */
export function keysOf(token: Token & { readonly keys?: Keys }): Keys {
  const { keys, form, lemma, upos } = token;
  return keys !== undefined && keys.upos === upos ? keys : keysAs(form, lemma, upos);
}

/** The keys that a word with this lemma would have in a word class. */
export function keysAs(form: string, lemma: string, upos: string): Keys {
  const list = known.get(form);
  if (list) for (const one of list) if (one.upos === upos && one.unfolded === lemma) return one;
  const made = makeKeys(form, lemma, upos);
  if (form.length > LONGEST) return made;
  if (list) list.push(made);
  else {
    if (known.size >= MOST) known.clear();
    known.set(form, [made]);
  }
  return made;
}

function makeKeys(word: string, unfolded: string, upos: string): Keys {
  const [form, lemma] = [foldName(word), foldName(unfolded)];
  const guesses =
    upos === 'VERB'
      ? verbGuesses(word)
      : upos === 'ADJ'
        ? [form.replace(/(?:es|e|s|x)$/, '')]
        : upos === 'NOUN'
          ? [form.replace(/[sx]$/, '')]
          : [];
  return {
    word,
    unfolded,
    lemma,
    form,
    lower: word.toLowerCase(),
    upos,
    all: [...new Set([lemma, form, ...guesses])],
    listed: [],
    lists: 0,
    answers: [],
    tested: [],
  };
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
  if (future) return futureOf(future);
  const imperfect = /^(.{3,}?)(?:e?ais|e?ait|ions|iez|e?aient)$/.exec(folded)?.[1];
  if (imperfect) return imperfectOf(imperfect);
  const strong = /^(.*)(int|inrent|mit|mirent|prit|prirent)$/.exec(folded);
  if (strong) return [`${strong[1]}${{ i: 'enir', m: 'mettre', p: 'prendre' }[strong[2]![0] as 'i']}`];
  // The simple past of the literary press: «signèrent», «ratifia».
  const simple = /^(.{3,})(?:erent|a)$/.exec(folded)?.[1];
  if (simple) return [`${simple}er`];
  const present = /^(.{2,}?)(?:e|es|ent)$/.exec(folded)?.[1];
  const stem = /^(.{2,})(?:ed|ing|es)$/.exec(folded)?.[1];
  return [
    // "broke" is no form of "to broker".
    ...(present && present !== 'brok' ? [`${present}er`] : []),
    ...(stem ? [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')] : []),
  ];
}

/** «livrer(a)», «vendr(a)», «déploier(a)», «rappeller(a)», «enverr(a)»: the stem of a future → infinitives, folded. */
function futureOf(stem: string): string[] {
  if (/enverr$/.test(stem)) return [stem.replace(/enverr$/, 'envoyer')];
  if (/[cm]ourr$/.test(stem)) return [stem.replace(/r$/, 'ir')];
  if (/querr$/.test(stem)) return [stem.replace(/rr$/, 'rir')];
  if (!/[ei]r$/.test(stem)) return [`${stem}e`];
  return [stem, stem.replace(/([oua])ier$/, '$1yer'), stem.replace(/(ll|tt)er$/, (letters) => letters.slice(1))];
}

/** «déploy(ait)», «engage(ait)», «fourniss(ait)», «craign(ait)»: the stem of an imperfect → infinitives, folded. */
const imperfectOf = (stem: string): string[] => [
  `${stem}er`,
  `${stem}re`,
  `${stem}ir`,
  stem.replace(/iss$/, 'ir'),
  stem.replace(/gn$/, 'ndre'),
];

/** The word classes («arms», «troops») that a token belongs to. */
export const classesOf = (token: Token, lexicon: Lexicon, language: Language): readonly string[] =>
  classesOfWord(lexicon, language)(keysOf(token));

const classesOfWord = perLanguage((lexicon: Lexicon, language) => {
  const table = new Map<string, string[]>();
  for (const [name, entry] of Object.entries(lexicon.classes.classes))
    for (const word of wordSet(entry[language])) table.set(word, [...(table.get(word) ?? []), name]);
  return perWord(({ all }): readonly string[] => [...new Set(all.flatMap((key) => table.get(key) ?? []))]);
});
