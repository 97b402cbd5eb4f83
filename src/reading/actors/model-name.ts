import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';

/** «des missiles antichars Milan»: a name right behind an arm, without a preposition, is that of the arm, whatever city bears it. */
export function isModelName(scene: Scene, passage: Passage, index: number): boolean {
  if (scene.language !== 'fr') return false;
  const { upos, deprel, head } = passage.tokens[index]!;
  const arm = passage.tokens[head];
  if (upos !== 'PROPN' || arm?.upos !== 'NOUN' || head > index || !/^(nmod|appos|flat|compound)/.test(deprel))
    return false;
  if (childrenBy(passage, index, 'case', 'det').length > 0) return false;
  const isSet = passage.tokens.slice(head + 1, index).some(({ upos: kind }) => kind === 'PUNCT' || kind === 'CCONJ');
  return !isSet && classesOf(arm, scene.knowledge.lexicon, scene.language).includes('arms');
}
