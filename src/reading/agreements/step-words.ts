import { foldName } from '../../knowledge/index.ts';
import type { StepKind } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { hasBelow } from '../text/below.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { verbGuesses } from '../text/words.ts';

/** The step that a word tells by itself («signé», «ratification», «entrer» with «vigueur» below it); null for other words. */
export function stepWordAt(scene: Scene, passage: Passage, index: number): StepKind | null {
  const token = passage.tokens[index]!;
  const part = partOf(passage, index);
  if (!part) return null;
  const forms = new Set([
    foldName(token.lemma),
    foldName(token.form),
    ...(part === 'verbs' ? verbGuesses(token.form) : []),
  ]);
  for (const entry of scene.knowledge.lexicon.agreements.steps) {
    for (const word of entry[part][scene.language] ?? []) {
      const plain = word.replace(/^(se |s[’'])/, '');
      const [head, below] = plain.split('+').map(foldName);
      if (!forms.has(head!)) continue;
      if (plain !== word && !isReflexive(passage, index)) continue;
      if (below && !hasBelow(passage, index, below)) continue;
      return entry.step;
    }
  }
  return null;
}

function partOf(passage: Passage, index: number): 'verbs' | 'nouns' | null {
  const { upos, feats } = passage.tokens[index]!;
  if (upos === 'VERB' || feats.VerbForm === 'Part' || upos === 'ADJ') return 'verbs';
  return upos === 'NOUN' || upos === 'PROPN' ? 'nouns' : null;
}

const isReflexive = (passage: Passage, verb: number): boolean =>
  childrenBy(passage, verb, 'expl', 'obj', 'iobj').some((child) => /^(se|s['’])$/i.test(passage.tokens[child]!.form)) ||
  /^(se|s['’])$/i.test(passage.tokens[verb - 1]?.form ?? '');
