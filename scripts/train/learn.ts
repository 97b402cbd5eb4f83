import { hashed, lemmaOf } from '../../src/language/lemmas/lemma.ts';
import type { Model, WordList } from '../../src/language/model/file.ts';
import { scorerOf } from '../../src/language/model/scorer.ts';
import type { WeightRows } from '../../src/language/model/weights.ts';
import { waitingLabels } from '../../src/language/parser/loose.ts';
import { markTemplates } from '../../src/language/parser/marks.ts';
import { type Parser, parse, parseWords } from '../../src/language/parser/parse.ts';
import { parserTemplates } from '../../src/language/parser/templates.ts';
import { parserWords, type TagViews, tagViews } from '../../src/language/parser/words.ts';
import { type Tagger, tagWords } from '../../src/language/tagger/tag.ts';
import { shapeMemory } from '../../src/language/tokens/words.ts';
import type { Clusters } from './clusters.ts';
import { learnContractions } from './contractions.ts';
import { englishForms, type KnownForm } from './english-forms.ts';
import { learnLemmas } from './lemmas.ts';
import { countTags } from './lexicon.ts';
import { learnMarks } from './marks.ts';
import { folds, type Lists, type Names, namesOf } from './names.ts';
import { learnParser, type ParserExample, type ParsingPlan, parserExample } from './parsing.ts';
import type { Guess } from './score.ts';
import { learnTagger, type TaggerRows, type TaggingPlan, taggerOf } from './tagging.ts';
import type { GoldSentence } from './treebank.ts';

/** Everything a model file holds. */
export interface Trained {
  readonly names: Names;
  readonly lists: Lists;
  readonly lemmas: Map<string, string>;
  readonly tagger: TaggerRows;
  readonly parser: WeightRows;
  readonly marks: WeightRows;
  /** French only: which «des» and «du» are articles. */
  readonly contractions: WeightRows;
}

export interface Plan {
  readonly tagging: TaggingPlan;
  readonly parsing: ParsingPlan;
}

/** Of how many words the regular forms are worked out. */
const commonWords = 40_000;

type Log = (line: string) => void;

/** Trains all parts. The parser learns from tags and lemmas of models that had not seen the sentence (four folds). */
export function learn(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  english: boolean,
  plan: Plan,
  log: Log,
): Trained {
  const forms = english ? englishForms(clusters.words.slice(0, commonWords)) : [];
  const { names, whole, examples } = parserExamples(sentences, clusters, forms, plan, log);
  const parser = learnParser(examples, names.labels, plan.parsing);
  log('parser');
  const marks = learnMarks(parsedExamples(examples, names.labels, plan.parsing), {
    epochs: 8,
    seeds: 2,
    row: 2,
    entry: 1,
  });
  log('marks');
  const contractions = learnContractions(sentences, shapeMemory(whole.lists));
  return { contractions, names, lists: whole.lists, lemmas: whole.lemmas, tagger: whole.rows, parser, marks };
}

/** The tagger and lemmas of all sentences, and what the parser learns from: each sentence as a tagger of the others reads it. */
function parserExamples(
  sentences: readonly GoldSentence[],
  clusters: Clusters,
  forms: readonly KnownForm[],
  plan: Plan,
  log: Log,
) {
  const names = namesOf(sentences, clusters);
  const views = tagViews(names.tags, names.bundles);
  const examples: ParserExample[] = new Array(sentences.length);
  for (const fold of folds(sentences.length, 4)) {
    const rest = fold.rest.map((at) => sentences[at]!);
    const part = front(rest, names, forms, { ...plan.tagging, seeds: 1, folds: 2 });
    for (const at of fold.held) {
      const sentence = sentences[at]!;
      examples[at] = parserExample(sentence, part.read(sentence, views).words, names.labels);
    }
    log(`tags of fold ${fold.held[0]! + 1} of 4`);
  }
  const whole = front(sentences, names, forms, plan.tagging);
  log('tagger and lemmas');
  return { names, whole, examples };
}

/** The examples with trees of parsers that had not seen them (two folds): marks are learned on trees as they will be met. */
function parsedExamples(
  examples: readonly ParserExample[],
  labels: readonly string[],
  plan: ParsingPlan,
): ParserExample[] {
  const parsed = [...examples];
  for (const fold of folds(examples.length, 2)) {
    const rest = fold.rest.map((at) => examples[at]!);
    const rows = learnParser(rest, labels, { ...plan, epochs: 4, seeds: 1, row: 24, entry: 8 });
    const parser = { scorer: scorerOf(rows, 2 + 2 * labels.length, parserTemplates), labels, habits: null };
    for (const at of fold.held) parsed[at] = { ...examples[at]!, ...parseWords(parser, examples[at]!.words) };
  }
  return parsed;
}

/** Tagger, lexicon and lemmas of one set of sentences. */
function front(sentences: readonly GoldSentence[], names: Names, forms: readonly KnownForm[], plan: TaggingPlan) {
  const rows = learnTagger(sentences, names, plan);
  const tagger = taggerOf(rows, names);
  const lists = names.lists(countTags(sentences, names.tags));
  const lemmas = learnLemmas(sentences, names.tags, names.bundles, forms);
  const shape = shapeMemory(lists);
  return {
    rows,
    lists,
    lemmas,
    read: (sentence: GoldSentence, views: TagViews) => read(sentence, tagger, lemmas, shape, views),
  };
}

function read(
  sentence: GoldSentence,
  tagger: Tagger,
  lemmas: Map<string, string>,
  shape: ReturnType<typeof shapeMemory>,
  views: TagViews,
  source = sentence.source,
) {
  const shapes = sentence.words.map((word) => shape(word.form));
  const tagging = tagWords(tagger, shapes, source);
  const found = sentence.words.map((word, at) =>
    lemmaOf({ rules: lemmas }, word.form, tagging.tags[at]!, tagging.bundles[at]!),
  );
  return { tagging, lemmas: found, words: parserWords(shapes, tagging, found.map(hashed), views, source) };
}

/** Annotates gold tokens with a trained model; `source` overrides the treebank's own manner. */
export function annotateGold(trained: Trained, sentences: readonly GoldSentence[], source?: number): Guess[][] {
  const { names } = trained;
  const tagger = taggerOf(trained.tagger, names);
  const parser: Parser = {
    scorer: scorerOf(trained.parser, 2 + 2 * names.labels.length, parserTemplates),
    marks: scorerOf(trained.marks, 1, markTemplates),
    habits: null,
    labels: names.labels,
    waiting: waitingLabels(names.tags, names.labels),
  };
  const shape = shapeMemory(trained.lists);
  const views = tagViews(names.tags, names.bundles);
  return sentences.map((sentence) => {
    const done = read(sentence, tagger, trained.lemmas, shape, views, source ?? sentence.source);
    const tree = parse(parser, done.words);
    return sentence.words.map((_, at) => ({
      upos: names.tags[done.tagging.tags[at]!]!,
      feats: names.bundles[done.tagging.bundles[at]!]!,
      lemma: done.lemmas[at]!,
      head: tree.heads[at]!,
      deprel: names.labels[tree.labels[at]!]!,
    }));
  });
}

/** The names of the manners of each language, by number. */
const sources = { fr: ['sequoia', 'gsd', 'pud'], en: ['ewt', 'gum', 'pud'] } as const;

/** What is written to the model file. */
export function modelOf(trained: Trained, language: 'fr' | 'en', date: string): Model {
  const lemmas = [...trained.lemmas].sort(([a], [b]) => (a < b ? -1 : 1));
  const { names, lists } = trained;
  return {
    header: {
      language,
      date,
      tags: names.tags,
      bundles: names.bundles,
      labels: names.labels,
      allowed: names.allowed,
      source: 0,
      sources: sources[language],
      groups: lists.groups,
      lemmaKeys: lemmas.map(([key]) => key).join('\n'),
      lemmaRules: lemmas.map(([, rule]) => rule).join('\n'),
    },
    weights: new Map([
      ...Object.entries(trained.tagger),
      ['parser', trained.parser],
      ['marks', trained.marks],
      ...(language === 'fr' ? [['contractions', trained.contractions] as const] : []),
    ]),
    words: new Map([
      ['lexicon', listOf(lists.lexicon)],
      ['clusters', listOf(lists.clusters)],
    ]),
  };
}

function listOf(numbers: ReadonlyMap<number, number>): WordList {
  const sorted = [...numbers].filter(([hash]) => hash !== 0).sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([hash]) => hash),
    numbers: Uint32Array.from(sorted, ([, number]) => number),
  };
}
