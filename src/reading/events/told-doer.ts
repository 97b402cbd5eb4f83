import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { classesOf } from '../text/words.ts';
import type { Argument } from './moved.ts';

/**
 * "its plans to build a port", "backed by helicopters", "parliament's support", "gunmen supplied": who does it is told,
 * though nobody knows whom it means.
 */
export const namesDoer = (scene: Scene, { tokens }: Passage, trigger: number, args: readonly Argument[]): boolean =>
  args.some(({ role, token }) => {
    const { upos } = tokens[token]!;
    if (role === 'subj' && tokens[trigger]!.upos === 'VERB')
      return /^(PRON|DET)$/.test(upos) || (upos === 'NOUN' && isPeople(scene, tokens[token]!));
    return (role === 'by' || role === 'poss') && upos === 'NOUN';
  });

/** Rebels, gunmen, a crowd: those who may act for nobody but themselves. */
const isPeople = ({ knowledge, language }: Scene, token: Passage['tokens'][number]): boolean =>
  classesOf(token, knowledge.lexicon, language).some((name) => name === 'rebels' || name === 'crowd');

export const isByRebels = (scene: Scene, passage: Passage, args: readonly Argument[]): boolean =>
  args.some(
    ({ role, token }) =>
      role === 'subj' && classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes('rebels'),
  );
