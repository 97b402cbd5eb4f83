import { type Analyser, analyserOf } from './model/load.ts';
import { reusedRows } from './model/numbers.ts';
import { parse } from './parser/parse.ts';
import { parserWords, WORD_ROWS } from './parser/words.ts';
import type { Sentence, Token } from './sentence.ts';
import { tagWords } from './tagger/tag.ts';
import { decideContractions } from './tokens/contractions.ts';
import { joinNames, type KnownName } from './tokens/names.ts';
import { type Piece, piecesOf } from './tokens/scan.ts';
import { sentencesOf } from './tokens/sentences.ts';

/** The languages that have a model. */
export type AnnotatedLanguage = 'fr' | 'en';

/** A word before analysis: form and span, and the surface token it is part of. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly multiword?: Token['multiword'];
}

/**
 * Sentences, words, tags, features, lemmas and dependency trees of one block of text (a paragraph, a heading, a list
 * item). Offsets are UTF-16 code units into `text`. A blank line ends a sentence, a single line break is a space. Every
 * sentence has one root; every character outside white space belongs to a token. Time is linear in the length.
 * @param names names in the text that are known beforehand, in order: each becomes one token
 */
export function annotate(text: string, language: AnnotatedLanguage, names: readonly KnownName[] = []): Sentence[] {
  const analyser = analyserOf(language);
  return annotateWith(analyser, text, language, analyser.source, names);
}

/** `annotate` with a given model and the manner of one of its treebanks. */
export function annotateWith(
  analyser: Analyser,
  text: string,
  language: AnnotatedLanguage,
  source = analyser.source,
  names: readonly KnownName[] = [],
): Sentence[] {
  const joined = new Map(names.map((name) => [name.start, name.end]));
  return sentencesOf(joinNames(piecesOf(text, language), names), text, language).map((pieces) => {
    const decided = analyser.contractions ? decideContractions(pieces, analyser.contractions, analyser.shape) : pieces;
    const words = decided.flatMap(wordsOf);
    return {
      start: pieces[0]!.start,
      end: pieces.at(-1)!.end,
      tokens: withNames(analyseWords(words, analyser, source), text, joined),
    };
  });
}

/** The tokens with what stands in the text for those that were read as another name. */
function withNames(tokens: Token[], text: string, joined: ReadonlyMap<number, number>): Token[] {
  if (joined.size === 0) return tokens;
  return tokens.map((token) => {
    if (joined.get(token.start) !== token.end) return token;
    const form = text.slice(token.start, token.end);
    return { ...token, form, lemma: form };
  });
}

const wordRows = reusedRows(WORD_ROWS);

/** Tags, lemmas and tree of words that are already cut: for gold tokens and for other people's tokenizers. */
export function analyseWords(words: readonly Word[], analyser: Analyser, source = analyser.source): Token[] {
  const shapes = words.map((word) => analyser.shape(word.form));
  const tagging = tagWords(analyser.tagger, shapes, source);
  const lemmas = shapes.map(({ written }, at) => analyser.lemma(written, tagging.tags[at]!, tagging.bundles[at]!));
  const tree = parse(analyser.parser, parserWords(shapes, tagging, lemmas, analyser.views, source, wordRows));
  return words.map(({ start, end, multiword }, at) => {
    const form = shapes[at]!.written;
    const lemma = lemmas[at]!;
    const upos = analyser.tags[tagging.tags[at]!]!;
    const feats = analyser.bundles[tagging.bundles[at]!]!;
    const head = tree.heads[at]!;
    const deprel = analyser.parser.labels[tree.labels[at]!]!;
    // Written out twice: an object made by spreading costs ten times as much.
    return multiword
      ? { form, lemma, upos, feats, head, deprel, start, end, multiword }
      : { form, lemma, upos, feats, head, deprel, start, end };
  });
}

/** The syntactic words of a surface token: one, or several that share its span. */
function wordsOf(piece: Piece): Word[] {
  const { start, end, form } = piece;
  if (!piece.words) return [{ form, start, end }];
  const of = piece.words.length;
  return piece.words.map((word, index) => ({ form: word, start, end, multiword: { form, index, of } }));
}
