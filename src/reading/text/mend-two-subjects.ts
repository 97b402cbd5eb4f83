import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * The headline "UN demands Chad pull out troops": of two subjects side by side the first is a verb, which asks for what the
 * second is to do.
 */
export function mendTwoSubjects(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ upos, form, deprel, head }, index) => {
    if (upos !== 'NOUN' || !DEMANDS.test(form) || !deprel.startsWith('nsubj') || head <= index) return false;
    const next = tokens[index + 1];
    return tokens[index - 1]?.head === index && next?.upos === 'PROPN' && next.deprel === 'nsubj' && next.head === head;
  });
  if (verb < 0) return tokens;
  const below = tokens[verb]!.head;
  const { head: above, deprel } = tokens[below]!;
  const mended = tokens.map((token, at): Token => {
    if (at === verb)
      return {
        ...token,
        upos: 'VERB',
        lemma: token.form.toLowerCase().replace(/s$/, ''),
        feats: { VerbForm: 'Fin', Tense: 'Pres' },
        head: above,
        deprel,
      };
    if (at === verb - 1) return { ...token, deprel: 'nsubj' };
    return at === below ? { ...token, head: verb, deprel: 'ccomp' } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const DEMANDS = /^(demands|urges|requests|orders|wants|proposes)$/i;
