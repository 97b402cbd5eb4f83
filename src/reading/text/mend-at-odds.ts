import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Egypt, long at odds with Ethiopia, has supported Somalia": behind a comma a phrase with a preposition says how the
 * subject is; it was taken for the subject. The name before it is.
 */
export function mendAtOdds(tokens: readonly Token[]): readonly Token[] {
  for (let noun = 3; noun < tokens.length; noun++) {
    const { deprel, head: verb } = tokens[noun]!;
    if (!/^nsubj/.test(deprel) || tokens[verb]?.upos !== 'VERB' || verb < noun) continue;
    if (!tokens.some(({ head, deprel: kind }, at) => head === noun && kind === 'case' && at < noun)) continue;
    const name = tokens.findIndex(
      ({ head, deprel: kind, upos }, at) =>
        head === noun &&
        /^nsubj/.test(kind) &&
        at < noun - 1 &&
        /^(PROPN|NOUN)$/.test(upos) &&
        tokens[at + 1]?.form === ',',
    );
    if (name < 0) continue;
    const mended = tokens.map((one, at) => {
      if (at === name) return { ...one, head: verb, deprel };
      return at === noun ? { ...one, head: name, deprel: 'nmod' } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}
