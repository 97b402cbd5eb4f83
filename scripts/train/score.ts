import { type GoldSentence, learnedRelation } from './treebank.ts';

/** Percentages of words that are right, on gold tokens. LAS without subtypes, punctuation counted. */
export interface GoldTokenScores {
  readonly upos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

export interface Guess {
  readonly upos: string;
  readonly feats: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

const bare = (relation: string): string => relation.replace(/:.*/, '');

export function scoreWords(
  sentences: readonly GoldSentence[],
  guesses: readonly (readonly Guess[])[],
): GoldTokenScores {
  const right = { upos: 0, feats: 0, lemma: 0, uas: 0, las: 0 };
  let all = 0;
  sentences.forEach((sentence, at) => {
    sentence.words.forEach((word, index) => {
      const guess = guesses[at]![index]!;
      all++;
      if (guess.upos === word.upos) right.upos++;
      if (guess.feats === word.feats) right.feats++;
      if (guess.lemma === word.lemma || word.lemma === '_') right.lemma++;
      if (guess.head !== word.head) return;
      right.uas++;
      if (bare(guess.deprel) === bare(learnedRelation(word.deprel))) right.las++;
    });
  });
  const share = (count: number) => Math.round((10000 * count) / all) / 100;
  return {
    upos: share(right.upos),
    feats: share(right.feats),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
  };
}
