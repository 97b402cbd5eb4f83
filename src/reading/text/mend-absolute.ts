import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "The move sparked protests, with the crowd demanding the exit of the troops": whoever does something beside it was taken
 * for an argument of a verb, with "with" for its preposition. It is the subject of the clause that "with" opens.
 */
export function mendAbsolute(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let mark = 1; mark + 2 < tokens.length; mark++) {
    const { form, deprel, head: noun } = mended[mark]!;
    if (form.toLowerCase() !== 'with' || deprel !== 'case' || noun < mark) continue;
    const verb = nextVerb(mended, noun);
    if (verb < 0 || !/^(NOUN|PROPN)$/.test(mended[noun]!.upos) || !mended[noun]!.deprel.startsWith('obl')) continue;
    const above = mended[noun]!.head;
    const isBeside = mended[verb]!.head === above && /^(advcl|parataxis)$/.test(mended[verb]!.deprel);
    const isBelow = above === verb && mended[verb]!.deprel === 'advcl';
    if ((!isBeside && !isBelow) || mended.some(({ head, deprel: kind }) => head === verb && kind.startsWith('nsubj')))
      continue;
    const tree = mended.map((token, at) => {
      if (at === mark) return { ...token, upos: 'SCONJ', head: verb, deprel: 'mark' };
      if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
      return at === verb ? { ...token, deprel: 'advcl' } : token;
    });
    if (isTree(tree)) mended = tree;
  }
  return mended;
}

/** The word right behind a noun and what hangs on it, where it is a verb in "-ing"; -1 for none. */
function nextVerb(tokens: readonly Token[], noun: number): number {
  let at = noun + 1;
  while (at < tokens.length && tokens[at]!.head >= noun && tokens[at]!.head < at && tokens[at]!.upos !== 'VERB') at++;
  const next = tokens[at];
  return next?.upos === 'VERB' && /ing$/.test(next.form) ? at : -1;
}
