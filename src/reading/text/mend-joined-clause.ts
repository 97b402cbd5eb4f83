import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le ministre a été reçu par Vladimir Poutine, et les Émirats ont livré des drones»: behind a comma and «et» a name that a
 * verb without a subject follows is who does that, and was not met or named with the one before.
 */
export function mendJoinedClause(tokens: readonly Token[]): readonly Token[] {
  for (let and = 3; and < tokens.length - 2; and++) {
    const { deprel, form, head: second } = tokens[and]!;
    if (deprel !== 'cc' || second < and || tokens[and - 1]!.form !== ',' || !/^(et|and)$/i.test(form)) continue;
    const { deprel: told, head: first, upos } = tokens[second]!;
    if (told !== 'conj' || first < 0 || first > and || !/^(NOUN|PROPN)$/.test(upos)) continue;
    const verb = verbBehind(tokens, second);
    if (verb < 0) continue;
    const next = tokens.map((token, at): Token => {
      if (at === second) return { ...token, head: verb, deprel: 'nsubj' };
      if (at === verb) return { ...token, deprel: 'conj' };
      return at === and || at === and - 1 ? { ...token, head: verb } : token;
    });
    if (isTree(next)) return next;
  }
  return tokens;
}

/** The finite verb right behind the phrase of a noun, which hangs on a verb before it and has no subject; -1 for none. */
function verbBehind(tokens: readonly Token[], noun: number): number {
  let at = noun + 1;
  while (at < tokens.length && tokens[at]!.head === noun && /^(amod|flat|nmod)/.test(tokens[at]!.deprel)) at++;
  const token = tokens[at];
  if (token?.feats.VerbForm !== 'Fin') return -1;
  const verb = token.upos === 'AUX' ? token.head : at;
  if (verb < at || tokens[verb]!.upos !== 'VERB' || !/^(parataxis|conj|ccomp|advcl)$/.test(tokens[verb]!.deprel))
    return -1;
  const above = tokens[verb]!.head;
  if (above < 0 || above > noun || tokens[above]!.upos !== 'VERB') return -1;
  return tokens.some(({ head, deprel }) => head === verb && /^(nsubj|cc|mark)/.test(deprel)) ? -1 : verb;
}
