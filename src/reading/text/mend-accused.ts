import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Macron a rencontré Kagame, accusé d'aider des rebelles», "met Kagame, accused of helping rebels": what is said of the
 * one named right before was joined to the verb, as if whoever does the one thing accused somebody too.
 */
export function mendAccused(tokens: readonly Token[]): readonly Token[] {
  for (let at = 3; at < tokens.length - 1; at++) {
    if (!isAccused(tokens, at)) continue;
    const named = tokens[at - 2]!;
    const noun = named.upos === 'ADJ' || named.deprel.startsWith('flat') ? named.head : at - 2;
    if (noun < 0 || !/^(NOUN|PROPN)$/.test(tokens[noun]!.upos)) continue;
    const next = tokens.map((one, index): Token => {
      if (index !== at) return one;
      const feats = { ...one.feats, VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' };
      return { ...one, upos: 'VERB', feats, head: noun, deprel: 'acl' };
    });
    if (isTree(next)) return next;
  }
  return tokens;
}

export const accuses = (form: string): boolean => ACCUSED.test(form);

const ACCUSED = /^(accusée?s?|soupçonnée?s?|suspectée?s?|accused|suspected|convicted)$/i;

/** Joined to a verb by a comma alone, with what one is accused of and without anybody whom it would accuse. */
function isAccused(tokens: readonly Token[], at: number): boolean {
  const { form, deprel } = tokens[at]!;
  if (!ACCUSED.test(form) || tokens[at - 1]!.form !== ',' || !/^(conj|advcl|parataxis)$/.test(deprel)) return false;
  if (!/^(of|de|d['’])$/i.test(tokens[at + 1]!.form)) return false;
  return !tokens.some(({ head, deprel: own }) => head === at && /^(obj|iobj|nsubj|aux|cc)/.test(own));
}

/** "accused neighbouring Chile of sending boats": whom it accuses was taken for what somebody is called, and sends nothing himself. */
export function mendAccusedOf(tokens: readonly Token[]): readonly Token[] {
  const named = tokens.findIndex(
    ({ upos, deprel, head }, at) =>
      upos === 'PROPN' &&
      deprel === 'xcomp' &&
      head >= 0 &&
      head < at &&
      /^(accuse|suspect)$/.test(tokens[head]!.lemma),
  );
  const verb = named < 0 ? -1 : tokens[named]!.head;
  if (verb < 0 || tokens.some(({ head, deprel }) => head === verb && deprel === 'obj')) return tokens;
  const mended = tokens.map((token, at): Token => {
    if (at === named) return { ...token, deprel: 'obj' };
    return token.head === named && /^(advcl|acl)/.test(token.deprel)
      ? { ...token, head: verb, deprel: 'advcl' }
      : token;
  });
  return isTree(mended) ? mended : tokens;
}
