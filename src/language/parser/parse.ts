import { type Habits, UNUSUAL } from '../model/habits.ts';
import { numberRows, reusedRows } from '../model/numbers.ts';
import type { Scorer } from '../model/weights.ts';
import { type Allowed, allowedIn, bestAllowed, isAllowed, perform } from './actions.ts';
import { parserAtoms } from './features.ts';
import { settleLoose } from './loose.ts';
import { attachMarks } from './marks.ts';
import { ParserState, type ParserWords } from './state.ts';

/** The trained parser: its scorer and the names of the relations, in the order of their class numbers. */
export interface Parser {
  readonly scorer: Scorer;
  /** Attaches the marks. */
  readonly marks: Scorer;
  /** What it always decides alike; null while weights are learned. */
  readonly habits: Habits | null;
  readonly labels: readonly string[];
  /** See `waitingLabels`. */
  readonly waiting: Int32Array;
}

/** Heads (-1 for the root) and relation numbers of one sentence. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** A tree of words alone, with the words that were left without a head and the word that marks the case of each. */
export interface WordTree extends Parse {
  readonly loose: readonly number[];
  readonly markers: Int32Array;
}

const allowed: Allowed = { shift: false, reduce: false, left: false, right: false };

/** Parses and attaches the marks. The result is always one tree with one root. */
export function parse(parser: Parser, words: ParserWords): Parse {
  const tree = parseWords(parser, words);
  const marks = attachMarks(parser.marks, tree, words);
  if (tree.loose.length > 0) settleLoose(tree, words, parser.waiting, parser.labels);
  return withMarks(tree, words, marks, parser.labels.indexOf('punct'));
}

const NO_SCORES = new Int32Array(0);
const stateRows = reusedRows(12);

/** Parses the words without the marks greedily, at most two actions a word. Heads are word indices. */
export function parseWords(parser: Pick<Parser, 'scorer' | 'labels' | 'habits'>, words: ParserWords): WordTree {
  const state = new ParserState(words.length, stateRows(words.length + 2));
  const rootLabel = parser.labels.indexOf('root');
  const marker = parser.labels.indexOf('case');
  const { scorer, habits } = parser;
  let scores: Int32Array = NO_SCORES;
  while (!state.done) {
    allowedIn(state, allowed);
    const atRoot = state.next === state.root;
    if (!atRoot && state.depth > 0) {
      parserAtoms(state, words, scorer.atoms);
      const usual = habits ? habits.of(scorer.atoms) : UNUSUAL;
      if (usual !== UNUSUAL && isAllowed(usual, allowed)) {
        perform(state, usual, marker);
        continue;
      }
      scores = scorer.sum();
    }
    perform(state, bestAllowed(scores, allowed, atRoot, rootLabel), marker);
  }
  return oneRoot(state, words, parser.labels, rootLabel);
}

/** The tree of words and marks, by their places in the sentence. */
function withMarks(tree: Parse, words: ParserWords, marks: Int32Array, punct: number): Parse {
  const size = words.length + marks.length;
  const [heads, labels] = numberRows(2, size) as [Int32Array, Int32Array];
  for (let word = 0; word < words.length; word++) {
    const head = tree.heads[word]!;
    heads[words.places[word]!] = head < 0 ? -1 : words.places[head]!;
    labels[words.places[word]!] = tree.labels[word]!;
  }
  for (let mark = 0; mark < marks.length; mark++) {
    heads[words.markPlaces[mark]!] = words.places[marks[mark]!]!;
    labels[words.markPlaces[mark]!] = punct;
  }
  return { heads, labels };
}

/** Several words may be left without a head: the likeliest predicate stays the root, the others hang from it. */
function oneRoot(state: ParserState, words: ParserWords, names: readonly string[], rootLabel: number): WordTree {
  const heads = state.heads.slice(0, words.length);
  const labels = state.labels.slice(0, words.length);
  let root = -1;
  for (let word = 0; word < words.length; word++) {
    if (heads[word] !== state.root) continue;
    if (root < 0 || weight(words, word) > weight(words, root)) root = word;
  }
  const loose: number[] = [];
  const parataxis = names.indexOf('parataxis');
  const punct = names.indexOf('punct');
  for (let word = 0; word < words.length; word++) {
    if (heads[word] !== state.root) continue;
    heads[word] = word === root ? -1 : root;
    labels[word] = word === root ? rootLabel : words.tags[word] === words.punctuation ? punct : parataxis;
    if (word !== root) loose.push(word);
  }
  return { heads, labels, loose, markers: state.markers.slice(0, words.length) };
}

/** How likely a word without a head is the predicate: a verb or another word. */
const weight = (words: ParserWords, word: number): number => (words.verbs[word + 1]! > words.verbs[word]! ? 2 : 1);
