import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «face à la Russie» is a preposition: parsers that take «face» for a noun hang the name on it or beside it. The name
 * takes the place of «face», which marks its case.
 */
export function mendFace(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!/^face$/i.test(token.form) || !/^(à|au|aux)$/i.test(tokens[index + 1]?.form ?? '')) continue;
    if (token.deprel === 'case') continue;
    const noun = nounBehind(mended, index + 2);
    if (noun < 0) continue;
    const outer = mended[noun]!.head === index || mended[noun]!.head === index + 1;
    const next = mended.map((one, at) => {
      if (at === index) return { ...one, head: noun, deprel: 'case' };
      if (at === index + 1) return { ...one, head: index, deprel: 'fixed' };
      if (at === noun)
        return outer
          ? { ...one, head: token.head, deprel: token.head < 0 ? 'root' : 'obl' }
          : { ...one, deprel: 'obl' };
      return one.head === index ? { ...one, head: noun } : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** The head of the noun phrase that starts here: the last noun before a preposition, verb or comma. */
function nounBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + 4, tokens.length); at++)
    if (/^(NOUN|PROPN|PRON)$/.test(tokens[at]!.upos)) return at;
  return -1;
}
