import { readFileSync } from 'node:fs';
import { type GoldSentence, learnedRelation } from '../../scripts/train/treebank.ts';
import { analyseWords, annotateWith } from '../../src/language/annotate.ts';
import { decodeModel } from '../../src/language/model/file.ts';
import { type Analyser, analyser } from '../../src/language/model/load.ts';
import type { Token } from '../../src/language/sentence.ts';
import type { ScoredSentence, ScoredWord } from './conll18.ts';

/** A model file, for measuring one that is not shipped yet. */
export const modelAt = (path: string): Analyser => analyser(decodeModel(readFileSync(path)));

const feats = (token: Token): string =>
  Object.entries(token.feats)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join('|');

/** Annotates each line on its own, from raw text, and counts characters across all of them. */
export function fromRaw(
  sentences: readonly GoldSentence[],
  language: 'fr' | 'en',
  model: Analyser,
  source?: number,
): ScoredSentence[] {
  let offset = 0;
  return sentences.flatMap(({ text }) => {
    const before = solidBefore(text, offset);
    offset = before(text.length);
    const [annotated] = annotateWith(model, [{ text, names: [] }], language, source);
    return annotated!.map((sentence) => sentence.tokens.map((token) => scored(token, before)));
  });
}

/** Annotates the words of the gold sentences. */
export function fromGoldTokens(sentences: readonly GoldSentence[], model: Analyser, source?: number): ScoredSentence[] {
  let offset = 0;
  return sentences.map((sentence) => {
    const spans = spansOf(sentence, offset);
    offset = spans.end;
    const words = sentence.words.map((word) => ({ form: word.form, start: 0, end: 0 }));
    return analyseWords(words, model, source).map((token, at) => ({ ...scored(token, () => 0), ...spans.words[at]! }));
  });
}

/** The gold sentences as they are scored: without the subtypes on which treebanks disagree. */
export function goldOf(sentences: readonly GoldSentence[]): ScoredSentence[] {
  let offset = 0;
  return sentences.map((sentence) => {
    const spans = spansOf(sentence, offset);
    offset = spans.end;
    return sentence.words.map((word, at) => ({ ...word, deprel: learnedRelation(word.deprel), ...spans.words[at]! }));
  });
}

const solid = (text: string): number => text.replace(/\s+/g, '').length;

function spansOf(sentence: GoldSentence, offset: number) {
  const words: Pick<ScoredWord, 'start' | 'end' | 'multiword'>[] = [];
  let at = offset;
  for (let index = 0; index < sentence.words.length; index++) {
    const many = sentence.multiwords.find((token) => token.first === index);
    const end = at + solid(many?.form ?? sentence.words[index]!.form);
    for (let last = many?.last ?? index; index <= last; index++)
      words.push({ start: at, end, multiword: many !== undefined });
    index--;
    at = end;
  }
  return { words, end: at };
}

function solidBefore(text: string, offset: number): (at: number) => number {
  const counts = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) counts[at + 1] = counts[at]! + (/\s/.test(text[at]!) ? 0 : 1);
  return (at) => offset + counts[at]!;
}

function scored(token: Token, before: (at: number) => number): ScoredWord {
  return {
    form: token.form,
    lemma: token.lemma,
    upos: token.upos,
    feats: feats(token),
    head: token.head,
    deprel: token.deprel,
    start: before(token.start),
    end: before(token.end),
    multiword: token.multiword !== undefined,
  };
}
