import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a donné son feu vert à la vente»: «vert» is an adjective. Where it was taken for a verb, what hangs on it belongs to
 * the verb that gives the light, or to the light itself.
 */
export function mendGreenLight(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!/^verts?$/i.test(token.form) || !/^feux?$/i.test(tokens[index - 1]?.form ?? '')) continue;
    if (token.upos === 'ADJ' && token.head === index - 1) continue;
    const light = index - 1;
    const { head } = mended[light]!;
    const bearer = head >= 0 && head !== index && mended[head]!.upos === 'VERB' ? head : light;
    const next = mended.map((one, at) => {
      if (at === index) return { ...one, upos: 'ADJ', lemma: 'vert', feats: {}, head: light, deprel: 'amod' };
      return one.head === index ? { ...one, head: at === light ? token.head : bearer } : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}
