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
