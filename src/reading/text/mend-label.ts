import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** A headline's label is no longer than this many words. */
const LONGEST = 5;

/**
 * "Niger: Germany recalls its soldiers", «Mali : Alger rejette le rapport»: the label before the colon was taken for the
 * subject, the name behind it for an apposition. The name does what the verb says.
 */
export function mendLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ form }) => form === ':');
  if (colon < 1 || colon > LONGEST) return tokens;
  const verb = tokens.findIndex(
    (token, at) =>
      at > colon &&
      token.upos === 'VERB' &&
      tokens.some((one, subject) => subject < colon && one.head === at && one.deprel.startsWith('nsubj')),
  );
  if (verb < 0) return tokens;
  const label = tokens.findIndex((one) => one.head === verb && one.deprel.startsWith('nsubj'));
  const doer = tokens.findIndex(
    (one, at) =>
      at > colon &&
      at < verb &&
      (one.head === label || one.head === verb) &&
      /^(NOUN|PROPN)$/.test(one.upos) &&
      !tokens.some((other) => other.head === at && other.deprel === 'case'),
  );
  if (doer < 0) return tokens;
  const mended = tokens.map((one, at) => {
    if (at === label) return { ...one, deprel: 'dislocated' };
    return at === doer ? { ...one, head: verb, deprel: 'nsubj' } : one;
  });
  return isTree(mended) ? mended : tokens;
}
