import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "signed contracts worth 10 billion dollars with Chad", "a package worth $2bn for Peru": what tells a value was hung on the
 * verb, and whom the thing is for on the sum. The value belongs to the noun before it, and so does what stands behind the sum.
 */
export function mendWorth(tokens: readonly Token[]): readonly Token[] {
  const worth = tokens.findIndex(({ form }, at) => at > 1 && form.toLowerCase() === 'worth');
  const noun = worth - 1;
  if (worth < 0 || tokens[noun]!.upos !== 'NOUN') return tokens;
  const sum = tokens.findIndex(
    ({ head, upos }, at) => at > worth && head === worth && /^(NOUN|NUM|SYM|PROPN)$/.test(upos),
  );
  if (sum < 0) return tokens;
  const verb = tokens[noun]!.head;
  const isLoose = tokens[noun]!.deprel === 'parataxis' && tokens[verb]?.upos === 'VERB' && verb < noun;
  const mended = tokens.map((one, at) => {
    if (at === noun && isLoose) return { ...one, deprel: 'obj' };
    if (at === worth) return { ...one, head: noun, deprel: 'amod' };
    return at > sum && one.head === sum && one.deprel === 'nmod' ? { ...one, head: noun } : one;
  });
  return isTree(mended) ? mended : tokens;
}
