import { lemmaOf } from '../../src/language/lemmas/lemma.ts';
import type { Model } from '../../src/language/model/file.ts';
import { type WeightRows, WeightTable } from '../../src/language/model/weights.ts';
import { type Parser, parse } from '../../src/language/parser/parse.ts';
import { parserWords, type TagViews, tagViews } from '../../src/language/parser/words.ts';
import { type Tagger, tagWords } from '../../src/language/tagger/tag.ts';
import { shapeMemory } from '../../src/language/tokens/words.ts';
import { learnContractions } from './contractions.ts';
import { learnLemmas } from './lemmas.ts';
import { countTags } from './lexicon.ts';
import { folds, type Names, namesOf } from './names.ts';
import { learnParser, type ParserExample, type ParsingPlan } from './parsing.ts';
import type { Guess } from './score.ts';
import { learnTagger, type TaggerRows, type TaggingPlan, taggerOf } from './tagging.ts';
import { type GoldSentence, learnedRelation } from './treebank.ts';

/** Everything a model file holds. */
export interface Trained {
  readonly names: Names;
  readonly lexicon: Map<string, number>;
  readonly lemmas: Map<string, string>;
  readonly tagger: TaggerRows;
  readonly parser: WeightRows;
  /** French only: which «des» and «du» are articles. */
  readonly contractions: WeightRows;
}

export interface Plan {
  readonly tagging: TaggingPlan;
  readonly parsing: ParsingPlan;
}

type Log = (line: string) => void;

/** Trains all parts. The parser learns from tags and lemmas of models that had not seen the sentence (four folds). */
export function learn(sentences: readonly GoldSentence[], plan: Plan, log: Log): Trained {
  const names = namesOf(sentences);
  const views = tagViews(names.tags, names.bundles);
  const words: ParserExample[] = new Array(sentences.length);
  for (const fold of folds(sentences.length, 4)) {
    const rest = fold.rest.map((at) => sentences[at]!);
    const part = front(rest, names, { ...plan.tagging, seeds: 1 });
    for (const at of fold.held) {
      const sentence = sentences[at]!;
      words[at] = {
        words: part.read(sentence, views).words,
        heads: Int32Array.from(sentence.words, (word) => word.head),
        labels: Int32Array.from(sentence.words, (word) => names.labels.indexOf(learnedRelation(word.deprel))),
      };
    }
    log(`tags of fold ${fold.held[0]! + 1} of 4`);
  }
  const whole = front(sentences, names, plan.tagging);
  log('tagger and lemmas');
  const parser = learnParser(words, names.labels, plan.parsing);
  log('parser');
  const contractions = learnContractions(sentences, shapeMemory(whole.lexicon));
  return { contractions, names, lexicon: whole.lexicon, lemmas: whole.lemmas, tagger: whole.rows, parser };
}

/** Tagger, lexicon and lemmas of one set of sentences. */
function front(sentences: readonly GoldSentence[], names: Names, plan: TaggingPlan) {
  const rows = learnTagger(sentences, names, plan);
  const tagger = taggerOf(rows, names);
  const lexicon = names.lexicon(countTags(sentences, names.tags));
  const lemmas = learnLemmas(sentences, names.tags, names.bundles);
  const shape = shapeMemory(lexicon);
  return {
    rows,
    lexicon,
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
  return { tagging, lemmas: found, words: parserWords(shapes, tagging, found, views, source) };
}

/** Annotates gold tokens with a trained model; `source` overrides the treebank's own manner. */
export function annotateGold(trained: Trained, sentences: readonly GoldSentence[], source?: number): Guess[][] {
  const { names } = trained;
  const tagger = taggerOf(trained.tagger, names);
  const parser: Parser = { scorer: new WeightTable(trained.parser), labels: names.labels };
  const shape = shapeMemory(trained.lexicon);
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
const sources = { fr: ['sequoia', 'gsd', 'pud'], en: ['ewt'] } as const;

/** What is written to the model file. */
export function modelOf(trained: Trained, language: 'fr' | 'en', date: string): Model {
  const words = [...trained.lexicon].sort(([a], [b]) => (a < b ? -1 : 1));
  const lemmas = [...trained.lemmas].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    header: {
      language,
      date,
      tags: trained.names.tags,
      bundles: trained.names.bundles,
      labels: trained.names.labels,
      allowed: trained.names.allowed,
      source: 0,
      sources: sources[language],
      words: words.map(([word]) => word).join('\n'),
      wordClasses: words.map(([, known]) => known),
      lemmaKeys: lemmas.map(([key]) => key).join('\n'),
      lemmaRules: lemmas.map(([, rule]) => rule).join('\n'),
    },
    sections: new Map([
      ...Object.entries(trained.tagger),
      ['parser', trained.parser],
      ...(language === 'fr' ? [['contractions', trained.contractions] as const] : []),
    ]),
  };
}
