import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Those who are «hauts»; the tagger takes them for adjectives of «un haut». */
const OFFICIAL =
  /^(responsable|diplomate|gradé|fonctionnaire|dirigeant|commissaire|magistrat|émissaire|conseiller)e?$/i;

/**
 * «Un haut responsable américain», «une haute diplomate»: «haut» was taken for the noun and whoever it describes for its
 * adjective. They change places.
 */
export function mendHigh(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (const [index, token] of tokens.entries()) {
    const noun = index + 1;
    const next = tokens[noun];
    if (!/^haute?$/i.test(token.form) || token.upos !== 'NOUN' || next?.head !== index) continue;
    if (!OFFICIAL.test(next.form)) continue;
    const swapped = mended.map((one, at) => {
      if (at === index) return { ...one, upos: 'ADJ', head: noun, deprel: 'amod' };
      if (at === noun)
        return { ...one, upos: 'NOUN', lemma: one.form.toLowerCase(), head: token.head, deprel: token.deprel };
      return one.head === index ? { ...one, head: noun } : one;
    });
    if (isTree(swapped)) mended = swapped;
  }
  return mended;
}
