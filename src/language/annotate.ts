import { asidesOf, woven } from './asides.ts';
import { bracketOf, unbracketed } from './brackets.ts';
import { compoundsOf, leftOut, withCompounds } from './compounds.ts';
import type { Lemma } from './lemmas/lemma.ts';
import { mapped } from './mapped.ts';
import { type Analyser, analyserOf } from './model/load.ts';
import { reusedRows } from './model/numbers.ts';
import { areClauses, cutsOf, joined } from './parser/apart.ts';
import { type Parse, parse } from './parser/parse.ts';
import { parserWords, WORD_ROWS } from './parser/words.ts';
import type { Sentence, Token } from './sentence.ts';
import { type Tagging, tagAll } from './tagger/tag.ts';
import { decideContractions } from './tokens/contractions.ts';
import { joinNames, type KnownName } from './tokens/names.ts';
import { type Piece, piecesOf } from './tokens/scan.ts';
import { sentencesOf } from './tokens/sentences.ts';
import type { WordShape } from './tokens/words.ts';

/** The languages that have a model. */
export type AnnotatedLanguage = 'fr' | 'en';

/** A word before analysis: form and span, and the surface token it is part of. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly multiword?: Token['multiword'];
}

/** A block of text, with the names in it that are known beforehand, in order: each becomes one token. */
export interface Block {
  readonly text: string;
  readonly names: readonly KnownName[];
}

/**
 * Sentences, words, tags, features, lemmas and dependency trees of one block of text (a paragraph, a heading, a list
 * item). Offsets are UTF-16 code units into `text`. A blank line ends a sentence, a single line break is a space. Every
 * sentence has one root; every character outside white space belongs to a token. Time is linear in the length.
 * @param names names in the text that are known beforehand, in order: each becomes one token
 */
export const annotate = (text: string, language: AnnotatedLanguage, names: readonly KnownName[] = []): Sentence[] =>
  annotateAll([{ text, names }], language)[0]!;

/**
 * `annotate` for the blocks of a document, which gives the same and takes a third less time: each table of weights is
 * larger than the nearest caches of a processor, and is gone through once for all of them.
 */
export function annotateAll(blocks: readonly Block[], language: AnnotatedLanguage): Sentence[][] {
  return annotateWith(analyserOf(language), blocks, language);
}

/** `annotateAll` with a given model and the manner of one of its treebanks. */
export function annotateWith(
  analyser: Analyser,
  blocks: readonly Block[],
  language: AnnotatedLanguage,
  source = analyser.source,
): Sentence[][] {
  const cut = blocks.map(({ text, names }) =>
    sentencesOf(joinNames(piecesOf(text, language), names), text, language).map((pieces) => ({
      start: pieces[0]!.start,
      end: pieces.at(-1)!.end,
      words: wordsOf(
        analyser.contractions ? decideContractions(pieces, analyser.contractions, analyser.shape) : pieces,
      ),
    })),
  );
  const analysed = analyseAll(
    cut.flatMap((sentences) => sentences.map(({ words }) => words)),
    analyser,
    source,
  );
  let next = 0;
  return cut.map((sentences, index) => {
    const { text, names } = blocks[index]!;
    const joined = new Map(names.map((name) => [name.start, name.end]));
    return sentences.map(({ start, end }) => ({
      start,
      end,
      tokens: withNames(analysed[next++]!, text, joined),
    }));
  });
}

/** The tokens with what stands in the text for those that were read as another name. */
function withNames(tokens: Token[], text: string, joined: ReadonlyMap<number, number>): Token[] {
  if (joined.size === 0) return tokens;
  return mapped(tokens, (token) => {
    if (joined.get(token.start) !== token.end) return token;
    const form = text.slice(token.start, token.end);
    return { ...token, form, lemma: form };
  });
}

const wordRows = reusedRows(WORD_ROWS);

/** Tags, lemmas and tree of words that are already cut: for gold tokens and for other people's tokenizers. */
export const analyseWords = (words: readonly Word[], analyser: Analyser, source = analyser.source): Token[] =>
  analyseAll([words], analyser, source)[0]!;

/** One kind of decision after the other for all sentences, so that one table of weights is in use at a time. */
function analyseAll(
  sentences: readonly (readonly Word[])[],
  analyser: Analyser,
  source: number,
  depth = ASIDES_WITHIN,
): Token[][] {
  const shapes = sentences.map((words) => mapped(words, ({ form }) => analyser.shape(form)));
  const taggings = tagAll(analyser.tagger, shapes, source);
  return sentences.map((words, index) =>
    throughParts(words, tokensOf(words, shapes[index]!, taggings[index]!, analyser, source), analyser, source, depth),
  );
}

/** So many asides in or behind each other are seen through: each may be tried in several ways, so more would take its time. */
const ASIDES_WITHIN = 2;

/** A sentence is analysed without what misleads the parser: adjectives made by a hyphen; an aside, which is analysed alone. */
function throughParts(
  words: readonly Word[],
  tokens: Token[],
  analyser: Analyser,
  source: number,
  depth: number,
): Token[] {
  if (depth === 0) return tokens;
  const compounds = compoundsOf(tokens);
  if (compounds.length > 0) {
    const [without] = analyseAll([leftOut(words, compounds)], analyser, source, depth);
    return withCompounds(tokens, compounds, without!);
  }
  const bracket = bracketOf(tokens);
  if (bracket) {
    const [without, within] = analyseAll(partsAt(words, bracket), analyser, source, depth - 1);
    return unbracketed(tokens, bracket, without!, within!);
  }
  for (const aside of asidesOf(tokens)) {
    const [without, within] = analyseAll(partsAt(words, aside), analyser, source, depth - 1);
    const tree = woven(tokens, aside, without!, within!);
    if (tree) return tree;
  }
  return tokens;
}

/** The words outside two marks, and those between them. */
const partsAt = <Item>(words: readonly Item[], { open, close }: { open: number; close: number }): Item[][] => [
  [...words.slice(0, open), ...words.slice(close + 1)],
  words.slice(open + 1, close),
];

function tokensOf(
  words: readonly Word[],
  shapes: readonly WordShape[],
  tagging: Tagging,
  analyser: Analyser,
  source: number,
): Token[] {
  const lemmas = mapped(shapes, (shape, at) => analyser.lemma(shape, tagging.tags[at]!, tagging.bundles[at]!));
  const tree = treeOf(shapes, tagging, lemmas, analyser, source);
  return mapped(words, ({ start, end, multiword }, at) => {
    const form = shapes[at]!.written;
    const lemma = lemmas[at]!.text;
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

/** The tree of a sentence, clause by clause where semicolons part it. */
function treeOf(
  shapes: readonly WordShape[],
  tagging: Tagging,
  lemmas: readonly Lemma[],
  { parser, views }: Analyser,
  source: number,
): Parse {
  const cuts = cutsOf(shapes, tagging, views);
  const between = (from: number, end: number): Parse => {
    const own = { tags: tagging.tags.subarray(from, end), bundles: tagging.bundles.subarray(from, end) };
    const words = parserWords(shapes.slice(from, end), own, lemmas.slice(from, end), views, source, wordRows);
    return parse(parser, words);
  };
  const parts = cuts.length > 0 ? [...cuts, shapes.length].map((end, at) => between(cuts[at - 1] ?? 0, end)) : [];
  return parts.length > 0 && areClauses(parts, cuts, tagging, views, parser.labels.indexOf('cop'))
    ? joined(parts, cuts, shapes.length, parser.labels.indexOf('parataxis'))
    : parse(parser, parserWords(shapes, tagging, lemmas, views, source, wordRows));
}

/** The syntactic words of surface tokens: of each one, or several that share its span. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const all: Word[] = [];
  for (const { start, end, form, words } of pieces) {
    if (!words) all.push({ form, start, end });
    else
      for (const [index, word] of words.entries())
        all.push({ form: word, start, end, multiword: { form, index, of: words.length } });
  }
  return all;
}
