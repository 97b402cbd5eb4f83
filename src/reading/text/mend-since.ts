import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Since the invasion of Ukraine, Norway has grown closer": of a phrase that opens the sentence and the name behind it the
 * phrase was taken for the subject, and the name for a part of it.
 */
export function mendSince(tokens: readonly Token[]): readonly Token[] {
  const [opener] = tokens;
  if (!opener || !/^(since|after|before|until)$/i.test(opener.form)) return tokens;
  const noun = tokens.findIndex(({ deprel, upos }) => deprel.startsWith('nsubj') && upos === 'NOUN');
  const verb = tokens[noun]?.head ?? -1;
  const comma = tokens.findIndex(({ form }) => form === ',');
  const name = comma + 1;
  if (noun < 1 || opener.head !== verb || comma < noun || name >= verb || tokens[name]?.upos !== 'PROPN') return tokens;
  if (!/^(conj|appos|flat|nmod)$/.test(tokens[name]!.deprel) || tokens[name]!.head > comma) return tokens;
  // Nothing but the verb and its helpers stands behind the name.
  if (tokens.slice(name + 1, verb).some(({ head }) => head !== verb)) return tokens;
  const { deprel } = tokens[noun]!;
  const mended = tokens.map((one, at): Token => {
    if (at === 0) return { ...one, upos: 'ADP', head: noun, deprel: 'case' };
    if (at === noun) return { ...one, deprel: 'obl' };
    return at === name ? { ...one, head: verb, deprel } : one;
  });
  return isTree(mended) ? mended : tokens;
}
