import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «Le Togo compte livrer des camions»: a present that is a noun too, right behind its subject and before an infinitive. */
export function mendMeansTo(tokens: readonly Token[]): readonly Token[] {
  const means = tokens.findIndex(({ form, upos }) => upos === 'NOUN' && MEANS.test(form));
  const act = means + 1;
  const subject = means < 1 ? -1 : tokens[means]!.head;
  if (subject < 0 || tokens[act]?.feats.VerbForm !== 'Inf' || tokens[subject]!.head !== act) return tokens;
  if (tokens[subject]!.deprel !== 'nsubj' || tokens.some((one) => one.head === means)) return tokens;
  const { head, deprel } = tokens[act]!;
  const mended = tokens.map((one, at): Token => {
    if (at === means) return { ...one, upos: 'VERB', head, deprel, feats: FINITE };
    if (at === act) return { ...one, head: means, deprel: 'xcomp' };
    return at === subject || (one.head === act && one.deprel === 'punct') ? { ...one, head: means } : one;
  });
  return isTree(mended) ? mended : tokens;
}

/** The sign of the mend. */
export const MEANS = /^compte(?:nt)?$/i;
const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };
