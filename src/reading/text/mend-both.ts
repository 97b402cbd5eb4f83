import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «a invité les deux à négocier», "urged both to show restraint": who is asked was hung on what is asked for. */
export function mendBoth(tokens: readonly Token[]): readonly Token[] {
  const two = tokens.findIndex(({ form }, at) => {
    return (
      form.length === 4 &&
      /^(both|deux)$/i.test(form) &&
      verbBefore(tokens, at) >= 0 &&
      /^(to|à|de)$/i.test(tokens[at + 1]?.form ?? '') &&
      tokens[at + 2]?.upos === 'VERB'
    );
  });
  if (two < 0) return tokens;
  const verb = verbBefore(tokens, two);
  const mended = tokens.map((one, at) => {
    if (at === two) return { ...one, upos: 'PRON', head: verb, deprel: 'obj' };
    if (at > verb && at < two) return { ...one, head: two, deprel: 'det' };
    return one.head === two ? { ...one, head: tokens[two]!.head === verb ? two + 2 : tokens[two]!.head } : one;
  });
  return isTree(mended) ? mended : tokens;
}

/** The verb right before "both" or «les deux»; -1 for none. */
function verbBefore(tokens: readonly Token[], at: number): number {
  const verb = /^deux$/i.test(tokens[at]!.form) ? at - 2 : at - 1;
  const isLed = verb === at - 1 || /^les$/i.test(tokens[at - 1]?.form ?? '');
  return isLed && tokens[verb]?.upos === 'VERB' ? verb : -1;
}
