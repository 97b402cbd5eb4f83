import { readFileSync } from 'node:fs';
import { lemmaMemory } from '../lemmas/lemma.ts';
import { verbsOf } from '../lemmas/verbs.ts';
import { waitingLabels } from '../parser/loose.ts';
import { markTemplates } from '../parser/marks.ts';
import type { Parser } from '../parser/parse.ts';
import { parserHabits, parserTemplates } from '../parser/templates.ts';
import { type TagViews, tagViews } from '../parser/words.ts';
import { sureTags, type Tagger } from '../tagger/tag.ts';
import {
  firstTemplates,
  guessHabits,
  morphHabits,
  morphTemplates,
  secondTemplates,
  tagHabits,
} from '../tagger/templates.ts';
import { shapeMemory, type WordShape } from '../tokens/words.ts';
import { decodeModel, type Model, type WordList } from './file.ts';
import { Habits } from './habits.ts';
import { hashString } from './hash.ts';
import { WordTable } from './lists.ts';
import { PlainTable } from './plain.ts';
import { scorerOf } from './scorer.ts';
import type { WeightRows } from './weights.ts';

/** A model ready to annotate. */
export interface Analyser {
  readonly tags: readonly string[];
  readonly bundles: readonly Readonly<Record<string, string>>[];
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly lemma: ReturnType<typeof lemmaMemory>;
  /** Which «des» and «du» are one word; null where the language has none. */
  readonly contractions: PlainTable | null;
  readonly views: TagViews;
  readonly shape: (form: string) => WordShape;
  readonly source: number;
  readonly sources: readonly string[];
}

/** Marks of press layout that the treebanks hardly have: they are punctuation like the comma. */
const rareMarks = '•◦▪▫‣●○■□◆★►▶→·–—―‒‐«»‹›“”„‟‘"…[]{}|¡¿†‡§¶';

const loaded = new Map<string, Analyser>();

/** The shipped model of a language, read once per process from `models/`. */
export function analyserOf(language: 'fr' | 'en'): Analyser {
  const found = loaded.get(language);
  if (found) return found;
  const made = analyser(decodeModel(readFileSync(new URL(`../../../models/${language}.model`, import.meta.url))));
  loaded.set(language, made);
  return made;
}

/**
 * Builds the tables of a model.
 * @param habits whether decisions that are always the same are taken without their weights
 */
export function analyser(model: Model, habits = true): Analyser {
  const { header } = model;
  const rows = (name: string): WeightRows => {
    const found = model.weights.get(name);
    if (!found) throw new Error(`the model lacks the section «${name}»`);
    return found;
  };
  const rules = new Map<string, string>();
  const lemmaRules = header.lemmaRules.split('\n');
  header.lemmaKeys.split('\n').forEach((key, index) => {
    rules.set(key, lemmaRules[index]!);
  });
  const list = (name: string): WordList => {
    const found = model.words.get(name);
    if (!found) throw new Error(`the model lacks the list «${name}»`);
    return found;
  };
  const known = list('lexicon');
  const mark = known.numbers[known.keys.indexOf(hashString(','))] ?? 0;
  const lexicon = new WordTable(known, new Map([...rareMarks].map((bullet) => [hashString(bullet), mark])));
  const clusters = new WordTable(list('clusters'));
  return {
    tags: header.tags,
    bundles: bundlesOf(header.bundles),
    tagger: {
      first: scorerOf(rows('first'), header.tags.length, firstTemplates),
      second: scorerOf(rows('second'), header.tags.length, secondTemplates),
      morph: scorerOf(rows('morph'), header.bundles.length, morphTemplates),
      allowed: header.allowed,
      sure: sureTags(header.tags),
      habits: !habits
        ? null
        : {
            first: new Habits(list('habits of the first pass'), guessHabits),
            second: new Habits(list('habits of the second pass'), tagHabits),
            morph: new Habits(list('habits of the morphology'), morphHabits),
          },
    },
    parser: {
      scorer: scorerOf(rows('parser'), 2 + 2 * header.labels.length, parserTemplates),
      marks: scorerOf(rows('marks'), 1, markTemplates),
      habits: !habits ? null : new Habits(list('habits of the parser'), parserHabits),
      labels: header.labels,
      waiting: waitingLabels(header.tags, header.labels),
    },
    lemma: lemmaMemory({ rules, verbs: verbsOf(header) }),
    contractions: model.weights.has('contractions') ? new PlainTable(rows('contractions'), 2) : null,
    views: tagViews(header.tags, header.bundles),
    shape: shapeMemory({ lexicon, clusters, groups: header.groups }),
    source: header.source,
    sources: header.sources,
  };
}

/**
 * «Gender=Fem|Number=Sing» as objects, frozen and shared by all words that carry it. Each has a place for every feature
 * there is, so that all have one shape: the engine finds a feature of hundreds of shapes ten times as slowly.
 */
function bundlesOf(bundles: readonly string[]): Readonly<Record<string, string>>[] {
  const pairs = bundles.map((bundle) => bundle.split('|').map((feature) => feature.split('=')));
  const names = [...new Set(pairs.flatMap((features) => features.map(([name]) => name!)))].filter(Boolean).sort();
  const blank = JSON.stringify(Object.fromEntries(names.map((name) => [name, ''])));
  return pairs.map((features) => {
    // What is parsed has its places at once; of names that are set one by one, the engine makes a dictionary from the
    // seventeenth on.
    const made = JSON.parse(blank) as Record<string, string | undefined>;
    for (const name of names) made[name] = undefined;
    for (const [name, value] of features) if (name) made[name] = value!;
    return Object.freeze(made) as Readonly<Record<string, string>>;
  });
}
