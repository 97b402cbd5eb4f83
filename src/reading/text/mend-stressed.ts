import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «est une menace pour nous tous, a déclaré le ministre»: a pronoun behind a preposition is no subject of the verb that
 * follows, nor does the preposition open a clause.
 */
export function mendStressed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => isStressed(tokens, index));
  if (at < 0) return tokens;
  const verb = tokens[at]!.head;
  const noun = tokens[at - 2]!.upos === 'PUNCT' ? -1 : at - 2;
  if (noun < 0 || noun === verb) return tokens;
  // The quotation hangs on the verb of saying behind it.
  const quoted = /^(advcl|acl)/.test(tokens[verb]!.deprel) ? tokens[verb]!.head : -1;
  const isTold = quoted >= 0 && tokens[quoted]!.head < 0;
  const mended = tokens.map((one, index): Token => {
    if (index === at) return { ...one, head: noun, deprel: /^(NOUN|PROPN)$/.test(tokens[noun]!.upos) ? 'nmod' : 'obl' };
    if (index === at - 1) return { ...one, head: at, deprel: 'case' };
    if (index === at + 1 && one.head === verb && /^tou(s|tes)$/i.test(one.form)) return { ...one, head: at };
    if (isTold && index === verb) return { ...one, head: -1, deprel: 'root' };
    return isTold && index === quoted ? { ...one, head: verb, deprel: 'parataxis' } : one;
  });
  return isTree(mended) ? mended : tokens;
}

export const isStressable = (form: string): boolean => /^(nous|vous|eux|elles)$/i.test(form);

function isStressed(tokens: readonly Token[], at: number): boolean {
  if (at < 3 || !isStressable(tokens[at]!.form)) return false;
  const { head, deprel } = tokens[at]!;
  const before = tokens[at - 1]!;
  if (deprel !== 'nsubj' || head <= at || before.head !== head || before.upos !== 'ADP') return false;
  // «pour nous, a déclaré»: what ends the phrase stands between.
  return tokens.slice(at + 1, at + 3).some(({ form }) => /^[,»”"]$/.test(form));
}
