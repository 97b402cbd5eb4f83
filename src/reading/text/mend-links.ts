import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English sentences whose only verb is "links" taken for a plural noun ("First direct flight in decades links Accra
 * and Lomé"): right before a name, without "with" or "between", it is none. Other trees are returned as they are.
 */
export function mendLinks(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ form, upos }) => form === 'links' && upos === 'NOUN');
  if (verb < 1 || tokens[verb + 1]?.upos !== 'PROPN') return tokens;
  if (tokens.some(({ upos }, at) => /^(VERB|AUX)$/.test(upos) && at < verb)) return tokens;
  // "flight in decades links": what stands behind a preposition is not who links.
  const subject = tokens[verb - 2]?.upos === 'ADP' ? verb - 3 : verb - 1;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!/^(NOUN|PROPN)$/.test(tokens[subject]?.upos ?? '') || (root !== subject && root !== verb)) return tokens;
  const mended = tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: -1, deprel: 'root' };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === verb + 1) return { ...token, head: verb, deprel: 'obj' };
    if (token.head === verb && at < verb) return { ...token, head: subject };
    return token.head === subject && at > verb ? { ...token, head: verb } : token;
  });
  return isTree(mended) ? mended : tokens;
}
