import type { Rule } from '../../knowledge/index.ts';
import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { hasBelow, lemmasNear } from '../text/below.ts';
import { formIs, perLanguage, perToken, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { type Keys, type Words, wordSet } from '../text/words.ts';
import { isMutual } from './mutual.ts';

type Part = 'verbs' | 'nouns' | 'adjectives';

/** The entries of one word. */
interface Entries {
  readonly list: readonly Entry[];
  /**
   * Of each the number of the lemma that must stand near it, 0 for none: side by side, since common verbs have dozens of
   * entries, and all but a few of them are passed over.
   */
  readonly wanted: Int32Array;
  /** Whether any of them wants one. */
  readonly wants: boolean;
}

interface Triggers {
  /** The entries that a word may be the trigger of, by its part of speech. */
  readonly entries: Readonly<Record<Part, (keys: Keys) => Entries>>;
  /** The numbers of the lemmas wanted by entries that stand near a token. */
  readonly near: (passage: Passage, index: number) => readonly number[];
}

interface Entry {
  readonly rule: Rule;
  /** Words of which one each must stand below the trigger («mettre+garde», "deploy+@warship+off"). */
  readonly with: readonly (string | Words)[];
  /** Form that must stand right behind the trigger ("say_no"), or null. */
  readonly next: string | null;
  readonly reflexive: boolean;
}

const NO_ENTRIES: Entries = { list: [], wanted: new Int32Array(0), wants: false };
const NO_LEMMAS: readonly number[] = [];

const triggersOf = perLanguage((knowledge: Knowledge, language): Triggers => {
  const maps: Record<Part, Map<string, Entry[]>> = { verbs: new Map(), nouns: new Map(), adjectives: new Map() };
  for (const rule of bySpecificity(knowledge.events)) {
    for (const part of ['verbs', 'nouns', 'adjectives'] as const) {
      for (const word of rule[part]?.[language] ?? []) {
        const reflexive = language === 'fr' && /^(se |s[’'])/.test(word);
        const [turn, ...below] = word.replace(/^(se |s[’'])/, '').split('+');
        const [lemma, next] = turn!.split('_');
        const key = foldName(lemma!);
        const list = maps[part].get(key) ?? [];
        const companions = below.map((one) => companion(knowledge, language, one));
        list.push({ rule, with: companions, next: next ?? null, reflexive });
        maps[part].set(key, list);
      }
    }
  }
  const lemmas = new Map<string, number>();
  const numberOf = (lemma: string): number => {
    if (!lemmas.has(lemma)) lemmas.set(lemma, lemmas.size + 1);
    return lemmas.get(lemma)!;
  };
  const wanted = new Map(
    Object.values(maps).flatMap((map) =>
      [...map.values()].flatMap((list) => list.map((entry) => [entry, lemmaOf(entry, numberOf)] as const)),
    ),
  );
  const found = (part: Part, wordsOf: (keys: Keys) => readonly string[]) =>
    perWord((keys): Entries => {
      const list = wordsOf(keys).flatMap((word) => maps[part].get(word) ?? []);
      if (list.length === 0) return NO_ENTRIES;
      const numbers = Int32Array.from(list, (entry) => wanted.get(entry)!);
      return { list, wanted: numbers, wants: numbers.some((number) => number !== 0) };
    });
  return {
    entries: {
      verbs: found('verbs', ({ all }) => all),
      nouns: found('nouns', singulars),
      adjectives: found('adjectives', ({ lemma }) => [lemma]),
    },
    near: lemmasNear(lemmas),
  };
});

/** The number of the first lemma that an entry wants below its trigger, 0 for none. */
function lemmaOf(entry: Entry, numberOf: (lemma: string) => number): number {
  const first = entry.with.find((words) => typeof words === 'string');
  return first === undefined ? 0 : numberOf(first);
}

/**
 * The rules in an order that neither the files nor the names of the rules decide: what says more (a mode, contexts, a
 * qualifier) comes first, then what has fewer words, then the text of the rule itself.
 */
function bySpecificity(rules: Knowledge['events']): Rule[] {
  const ranked = rules.map(({ id: _id, family: _family, ...content }) => {
    const { mode, contexts, about, verbs, nouns, adjectives } = content;
    const words = [verbs, nouns, adjectives].flatMap((part) => [...(part?.fr ?? []), ...(part?.en ?? [])]).length;
    return { said: Number(!!mode) + Number(!!contexts) + Number(!!about), words, text: JSON.stringify(content) };
  });
  // All rules get one shape, with a place for every switch that any has: the engine reads them faster so.
  const blank = Object.fromEntries(rules.flatMap(Object.keys).map((name) => [name, undefined]));
  return rules
    .map((rule, index) => ({ rule, rank: ranked[index]! }))
    .sort(
      ({ rank: a }, { rank: b }) =>
        b.said - a.said || a.words - b.words || (a.text < b.text ? -1 : Number(a.text > b.text)),
    )
    .map(({ rule }) => ({ ...blank, ...rule }));
}

/** What stands below a trigger: a lemma, or with «@» any word of a class. */
const companion = (knowledge: Knowledge, language: Language, word: string): string | Words =>
  word.startsWith('@') ? wordSet(knowledge.lexicon.classes.classes[word.slice(1)]?.[language]) : foldName(word);

/** By comparing, since all words are asked: to look a name up in a table takes the engine longer. */
function partOf(upos: string): Part | null {
  if (upos === 'NOUN' || upos === 'PROPN') return 'nouns';
  if (upos === 'VERB' || upos === 'AUX') return 'verbs';
  return upos === 'ADJ' ? 'adjectives' : null;
}

const NONE: readonly Rule[] = [];

/** "The visit returns the one that Kim paid", «répond à celle de Kim»: the visit that a pronoun stands for; -1 for none. */
function visitMeant({ tokens, children }: Passage, index: number): number {
  const { keys } = tokens[index]!;
  const isMeant =
    keys.lower === 'celle' ||
    (keys.lower === 'one' && children[index]!.some((child) => tokens[child]!.deprel === 'acl:relcl'));
  return isMeant
    ? tokens.findLastIndex(({ upos, lemma }, at) => at < index && upos === 'NOUN' && /^(visite|visit)$/.test(lemma))
    : -1;
}

/** The rules whose trigger a token is, those that override others first, then the more specific. */
export const rulesAt = perToken((scene, passage, index): readonly Rule[] => {
  const { knowledge, language } = scene;
  const token = passage.tokens[index]!;
  const meant = visitMeant(passage, index);
  if (meant >= 0) return rulesAt(scene, passage, meant).filter(({ mode, implied }) => mode === 'visit' && !implied);
  const part = partOf(token.upos);
  if (!part) return NONE;
  const triggers = triggersOf(knowledge, language);
  const entries = triggers.entries[part](token.keys);
  if (entries.list.length === 0) return NONE;
  const isFrenchVerb = part === 'verbs' && language === 'fr';
  const reflexive =
    isFrenchVerb && (isReflexive(passage, index) || isGathered(passage, index)) && !isMutual(passage, index);
  const isEachOther = isFrenchVerb && !reflexive && isReflexive(passage, index) && isMutual(passage, index);
  const particle = part === 'verbs' ? particleOf(passage, index) : null;
  const isFit = (entry: Entry): boolean => {
    // An auxiliary tells no act of its own, but a modal may ask for one.
    if (token.upos === 'AUX' && !entry.rule.modal) return false;
    // «se sont mutuellement rejeté la responsabilité»: each other, by a rule for what two do so.
    if (isFrenchVerb && entry.reflexive !== reflexive && !(entry.reflexive && isEachOther)) return false;
    if (particle !== null && !entry.with.includes(particle) && entry.next !== particle) return false;
    if (entry.next !== null && wordBehind(passage, index) !== entry.next) return false;
    return entry.with.every((words) => hasBelow(passage, index, words) && (words !== 'on' || hasOn(passage, index)));
  };
  const { list, wanted } = entries;
  const near = entries.wants ? triggers.near(passage, index) : NO_LEMMAS;
  const rules: Rule[] = [];
  for (let at = 0; at < list.length; at++) {
    if (wanted[at] !== 0 && !near.includes(wanted[at]!)) continue;
    const { rule } = list[at]!;
    if (isFit(list[at]!) && !rules.includes(rule)) rules.push(rule);
  }
  return rules.some((rule) => rule.overrides) ? rules.toSorted((a, b) => order(a) - order(b)) : rules;
});

/** "called on Chad", and not "called the move an attack on Chad": the preposition stands at the verb or its noun does. */
const hasOn = ({ tokens }: Passage, verb: number): boolean =>
  tokens.some(({ keys, head }) => keys.lower === 'on' && head >= 0 && (head === verb || tokens[head]!.head === verb));

/** "called off its offensive against", "handed in weapons": with its particle the verb is another one. Null for none. */
function particleOf(passage: Passage, index: number): string | null {
  const { lemma } = passage.tokens[index]!;
  if (!PARTICLED.has(lemma)) return null;
  const child = (passage.children[index] ?? []).find((one) => passage.tokens[one]!.deprel === 'compound:prt');
  const form = child === undefined ? '' : passage.tokens[child]!.form.toLowerCase();
  return /^(call off|hand in|put off|put down|hit out|strike down)$/.test(`${lemma} ${form}`) ? form : null;
}

const PARTICLED = new Set(['call', 'hand', 'put', 'hit', 'strike']);

/** Lemma and form of a noun, with and without the ending of a plural. */
const singulars = ({ lemma, form }: Keys): readonly string[] => [
  ...new Set([lemma, form, form.replace(/[sx]$/, ''), lemma.replace(/[sx]$/, '')]),
];

/** The next word in lower case, quotation marks left out. */
function wordBehind(passage: Passage, index: number): string | undefined {
  const next = passage.tokens.slice(index + 1, index + 4).find(({ upos }) => upos !== 'PUNCT');
  return next?.form.toLowerCase();
}

const order = (rule: Rule): number => (rule.overrides ? 0 : 1);

/** «Réunis à Abuja, les dirigeants …», «les présidents réunis à Abuja»: who has been gathered has met. */
const isGathered = (passage: Passage, verb: number): boolean => {
  const token = passage.tokens[verb]!;
  return (
    isMet(token) && /^(advcl|acl$)/.test(token.deprel) && childrenBy(passage, verb, 'aux', 'obj', 'nsubj').length === 0
  );
};

const isMet = formIs(/^(réuni|rassemblé)e?s?$/);

/** «s'est indigné»; not «s'est fait attaquer», where the clitic is that of «faire». */
const isReflexive = (passage: Passage, verb: number): boolean =>
  !childrenBy(passage, verb, 'aux').some((child) => passage.tokens[child]!.lemma === 'faire') &&
  childrenBy(passage, verb, 'expl', 'obj', 'iobj', 'mark').some((child) =>
    /^(se|s['’])$/i.test(passage.tokens[child]!.form),
  );
