import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Kenya condemned Uganda, saying its police beat ten men, damaged their gear and seized a boat": what goes on behind a bare
 * comma in what somebody says, which was hung on the verb of the sentence. Other trees are returned as they are.
 */
export function mendToldList(tokens: readonly Token[]): readonly Token[] {
  const told = tokens.findIndex(
    ({ deprel, upos, head }, at) =>
      deprel === 'ccomp' &&
      upos === 'VERB' &&
      head >= 0 &&
      head < at &&
      /^(saying|adding|claiming|alleging)$/i.test(tokens[head]!.form),
  );
  if (told < 0) return tokens;
  const main = tokens[tokens[told]!.head]!.head;
  const next = tokens.findIndex(
    ({ deprel, upos, head }, at) =>
      at > told && deprel === 'conj' && upos === 'VERB' && head === main && tokens[at - 1]!.form === ',',
  );
  if (main < 0 || next < 0 || tokens.some(({ head, deprel }) => head === next && deprel.startsWith('nsubj')))
    return tokens;
  const mended = tokens.map(
    (token, at): Token =>
      at >= next && token.deprel === 'conj' && token.upos === 'VERB' && token.head === main
        ? { ...token, head: told }
        : token,
  );
  return isTree(mended) ? mended : tokens;
}
