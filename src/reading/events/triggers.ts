import type { Rule } from '../../knowledge/index.ts';
import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { hasBelow } from '../text/below.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { type Word, type Words, wordSet } from '../text/words.ts';

type Part = 'verbs' | 'nouns' | 'adjectives';

interface Entry {
  readonly rule: Rule;
  /** Words of which one each must stand below the trigger («mettre+garde», "deploy+@warship+off"). */
  readonly with: readonly (string | Words)[];
  readonly reflexive: boolean;
}

const cache = new WeakMap<Knowledge, Partial<Record<Language, Record<Part, Map<string, Entry[]>>>>>();

function triggersOf(knowledge: Knowledge, language: Language): Record<Part, Map<string, Entry[]>> {
  const known = cache.get(knowledge) ?? {};
  cache.set(knowledge, known);
  known[language] ??= build(knowledge, language);
  return known[language];
}

function build(knowledge: Knowledge, language: Language): Record<Part, Map<string, Entry[]>> {
  const maps: Record<Part, Map<string, Entry[]>> = { verbs: new Map(), nouns: new Map(), adjectives: new Map() };
  for (const rule of bySpecificity(knowledge.events)) {
    for (const part of ['verbs', 'nouns', 'adjectives'] as const) {
      for (const word of rule[part]?.[language] ?? []) {
        const reflexive = language === 'fr' && /^(se |s[’'])/.test(word);
        const [lemma, ...below] = word.replace(/^(se |s[’'])/, '').split('+');
        const key = foldName(lemma!);
        const list = maps[part].get(key) ?? [];
        list.push({ rule, with: below.map((one) => companion(knowledge, language, one)), reflexive });
        maps[part].set(key, list);
      }
    }
  }
  return maps;
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
  return rules
    .map((rule, index) => ({ rule, rank: ranked[index]! }))
    .sort(
      ({ rank: a }, { rank: b }) =>
        b.said - a.said || a.words - b.words || (a.text < b.text ? -1 : Number(a.text > b.text)),
    )
    .map(({ rule }) => rule);
}

/** What stands below a trigger: a lemma, or with «@» any word of a class. */
const companion = (knowledge: Knowledge, language: Language, word: string): string | Words =>
  word.startsWith('@') ? wordSet(knowledge.lexicon.classes.classes[word.slice(1)]?.[language]) : foldName(word);

const PARTS: Readonly<Record<string, Part>> = { VERB: 'verbs', NOUN: 'nouns', PROPN: 'nouns', ADJ: 'adjectives' };
const NONE: readonly Rule[] = [];
const known = new WeakMap<Passage, (readonly Rule[] | undefined)[]>();

/** The rules whose trigger a token is, the more specific first; sought once a token. */
export function rulesAt(knowledge: Knowledge, language: Language, passage: Passage, index: number): readonly Rule[] {
  let rules = known.get(passage);
  if (!rules) {
    rules = new Array<readonly Rule[] | undefined>(passage.tokens.length);
    known.set(passage, rules);
  }
  const found = rules[index] ?? seekRules(knowledge, language, passage, index);
  rules[index] = found;
  return found;
}

function seekRules(knowledge: Knowledge, language: Language, passage: Passage, index: number): readonly Rule[] {
  const token = passage.tokens[index]!;
  const part = PARTS[token.upos];
  if (!part) return NONE;
  const table = triggersOf(knowledge, language)[part];
  const entries = keysFor(token, part).flatMap((key) => table.get(key) ?? []);
  if (entries.length === 0) return NONE;
  const reflexive = part === 'verbs' && isReflexive(passage, index);
  const fits = entries.filter((entry) => {
    if (part === 'verbs' && language === 'fr' && entry.reflexive !== reflexive) return false;
    return entry.with.every((words) => hasBelow(passage, index, words));
  });
  return [...new Set(fits.map((entry) => entry.rule))];
}

/** The words that a trigger may be listed as, the lemma first. */
function keysFor({ keys }: Word, part: Part): readonly string[] {
  if (part === 'verbs') return keys.all;
  const { lemma, form } = keys;
  if (part === 'adjectives') return [lemma];
  return [...new Set([lemma, form, form.replace(/[sx]$/, ''), lemma.replace(/[sx]$/, '')])];
}

const isReflexive = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'expl', 'obj', 'iobj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form));
