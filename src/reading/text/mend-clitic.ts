import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le texte est prêt, a-t-il promis»: the pronoun behind the auxiliary is the subject of the verb, which tells who says
 * it beside the sentence. Parsers take it for an object and hang the verb on the sentence as its complement.
 */
export function mendClitic(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (const [index, { form }] of tokens.entries()) {
    if (!/^-(?:t-)?(?:il|elle|on|ils|elles)$/i.test(form)) continue;
    const verb = tokens.findIndex(({ upos }, at) => at > index && at <= index + 3 && upos === 'VERB');
    if (verb < 0 || tokens[index - 1]?.upos !== 'AUX') continue;
    const isAside = tokens[verb]!.head >= 0 && tokens[verb]!.head < index && tokens[index - 2]?.form === ',';
    const next = mended.map((one, at) => {
      if (at === index) return { ...one, head: verb, deprel: 'nsubj' };
      return at === verb && isAside ? { ...one, deprel: 'parataxis' } : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}
