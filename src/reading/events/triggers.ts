import type { Rule } from '../../knowledge/index.ts';
import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { hasBelow } from '../text/below.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { verbGuesses, type Words, wordSet } from '../text/words.ts';

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

/** The rules whose trigger a token is, the more specific first. */
export function rulesAt(knowledge: Knowledge, language: Language, passage: Passage, index: number): Rule[] {
  const token = passage.tokens[index]!;
  const maps = triggersOf(knowledge, language);
  const part: Part | null =
    token.upos === 'VERB'
      ? 'verbs'
      : token.upos === 'NOUN' || token.upos === 'PROPN'
        ? 'nouns'
        : token.upos === 'ADJ'
          ? 'adjectives'
          : null;
  if (!part) return [];
  const keys = new Set([
    foldName(token.lemma),
    ...(part === 'nouns'
      ? [token.form, token.lemma].flatMap((word) => [foldName(word), foldName(word).replace(/[sx]$/, '')])
      : []),
    ...(part === 'verbs' ? [foldName(token.form), ...verbGuesses(token.form)] : []),
  ]);
  const entries = [...keys].flatMap((key) => maps[part].get(key) ?? []);
  const reflexive = part === 'verbs' && isReflexive(passage, index);
  const fits = entries.filter((entry) => {
    if (part === 'verbs' && language === 'fr' && entry.reflexive !== reflexive) return false;
    return entry.with.every((words) => hasBelow(passage, index, words));
  });
  return [...new Set(fits.map((entry) => entry.rule))];
}

const isReflexive = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'expl', 'obj', 'iobj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form));
