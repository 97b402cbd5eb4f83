import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «un pétrolier israélien», "a French national": an adjective with an article that is a subject or object is a noun; the
 * adjective right beside it is its own, whatever the parser hung it on.
 */
export function mendNominal(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.upos !== 'ADJ' || !/^(nsubj|obj|obl)/.test(token.deprel) || !isNominal(token.form)) continue;
    const next = mended.map((one, at) => {
      if (at === index) return { ...one, upos: 'NOUN' };
      const isBeside =
        Math.abs(at - index) === 1 && one.upos === 'ADJ' && one.deprel === 'amod' && one.head === token.head;
      return isBeside ? { ...one, head: index } : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** Whether a form is a noun that is an adjective too. */
export const isNominal = (form: string): boolean => NOUNS.test(form);

/** Nouns of the news that taggers take for adjectives. */
const NOUNS =
  /^(pétroliers?|nationals?|militaires?|ressortissants?|chalutiers?|patrouilleurs?|blindés?|séparatistes?|islamistes?|rebelles?|civils?|islamists?|militants?|separatists?|dissidents?|mercenaires?|paramilitaires?|marins?|paramilitaries|irregulars?|conservatives?|civilians?)$/i;
