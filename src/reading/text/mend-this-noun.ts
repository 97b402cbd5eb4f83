import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «condamne cette frappe», «pour ces tirs»: what stands behind such an article is a noun, whatever it was taken for. */
export function mendThisNoun(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.findIndex(
    ({ upos }, at) => upos === 'VERB' && at > 0 && /^(cette|cet|ces)$/i.test(tokens[at - 1]!.form),
  );
  if (noun < 0 || tokens.some(({ head, deprel }) => head === noun && /^(nsubj|aux|cop|obj)/.test(deprel)))
    return tokens;
  const article = noun - 1;
  const above = tokens[article]!.head;
  const isLed = tokens.some(({ head, deprel }) => (head === article || head === noun) && deprel === 'case');
  const place = above >= 0 && above !== noun ? above : tokens[noun]!.head;
  if (place < 0) return tokens;
  const mended = tokens.map((token, at): Token => {
    if (at === noun)
      return {
        ...token,
        upos: 'NOUN',
        lemma: token.form.toLowerCase().replace(/s$/, ''),
        feats: { Number: /^ces$/i.test(tokens[article]!.form) ? 'Plur' : 'Sing' },
        head: place,
        deprel: isLed ? 'obl' : 'obj',
      };
    if (at === article) return { ...token, upos: 'DET', head: noun, deprel: 'det' };
    return token.head === article ? { ...token, head: noun } : token;
  });
  return isTree(mended) ? mended : tokens;
}
