import type { Scorer } from '../model/weights.ts';
import { type Allowed, allowedIn, bestAllowed, perform } from './actions.ts';
import { parserFeatures, parserRoom } from './features.ts';
import { ParserState, type ParserWords } from './state.ts';

/** The trained parser: its scorer and the names of the relations, in the order of their class numbers. */
export interface Parser {
  readonly scorer: Scorer;
  readonly labels: readonly string[];
}

/** Heads (-1 for the root) and relation numbers of one sentence. */
export interface Parse {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const features = new Int32Array(parserRoom);
const allowed: Allowed = { shift: false, reduce: false, left: false, right: false };

/** Parses greedily: at most two actions a word. The result is always one tree with one root. */
export function parse(parser: Parser, words: ParserWords): Parse {
  const state = new ParserState(words.length);
  const rootLabel = parser.labels.indexOf('root');
  const marker = parser.labels.indexOf('case');
  const scores = new Int32Array(2 + 2 * parser.labels.length);
  while (!state.done) {
    allowedIn(state, allowed);
    const atRoot = state.next === state.root;
    if (!atRoot && state.depth > 0) {
      scores.fill(0);
      parser.scorer.add(features, parserFeatures(state, words, features), scores);
    }
    perform(state, bestAllowed(scores, allowed, atRoot, rootLabel), marker);
  }
  return oneRoot(state, words, parser, rootLabel);
}

/** Several words may be left without a head: the likeliest predicate stays the root, the others hang from it. */
function oneRoot(state: ParserState, words: ParserWords, parser: Parser, rootLabel: number): Parse {
  const heads = state.heads.slice(0, words.length);
  const labels = state.labels.slice(0, words.length);
  let root = -1;
  for (let word = 0; word < words.length; word++) {
    if (heads[word] !== state.root) continue;
    if (root < 0 || weight(words, word) > weight(words, root)) root = word;
  }
  const loose = parser.labels.indexOf('parataxis');
  const punct = parser.labels.indexOf('punct');
  for (let word = 0; word < words.length; word++) {
    if (heads[word] !== state.root) continue;
    heads[word] = word === root ? -1 : root;
    labels[word] = word === root ? rootLabel : words.tags[word] === words.punctuation ? punct : loose;
  }
  return { heads, labels };
}

/** How likely a word without a head is the predicate: a verb, another word, a mark. */
function weight(words: ParserWords, word: number): number {
  if (words.tags[word] === words.punctuation) return 0;
  return words.verbs[word + 1]! > words.verbs[word]! ? 2 : 1;
}
