import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** "extradited two suspects to Chad": right behind a number a plural is a noun, though a verb has its form. */
export function mendCounted(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 1; index + 1 < tokens.length; index++) {
    const next = asObject(mended, index);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

function asObject(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, form, head, deprel } = tokens[index]!;
  const noun = index + 1;
  if (upos !== 'NUM' || head !== noun || !deprel.startsWith('nsubj') || /^one$/i.test(form)) return null;
  const above = tokens[noun]!;
  if (above.upos !== 'VERB' || !/[^s]s$/.test(above.form) || !/^(ccomp|xcomp|parataxis)$/.test(above.deprel))
    return null;
  if (above.head < 0 || above.head > index || tokens[above.head]!.upos !== 'VERB') return null;
  if (tokens.some((one) => one.head === noun && /^(obj|mark|aux)/.test(one.deprel))) return null;
  return tokens.map((one, at) => {
    if (at === noun) return { ...one, upos: 'NOUN', deprel: 'obj', feats: { Number: 'Plur' } };
    if (at === index) return { ...one, deprel: 'nummod' };
    return one.head === noun && one.deprel.startsWith('obl') ? { ...one, head: above.head } : one;
  });
}
