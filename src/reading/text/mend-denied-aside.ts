import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "accused Rwanda of backing rebels, an accusation Kigali has denied": a charge set beside the sentence, with the clause that
 * tells who denies it, of which the parser made one more verb of the sentence. Other trees are returned as they are.
 */
export function mendDeniedAside(tokens: readonly Token[]): readonly Token[] {
  const denied = tokens.findIndex(({ form, upos }) => DENIES.test(form) && /^(VERB|ADJ|AUX)$/.test(upos));
  if (denied < 4) return tokens;
  let name = denied - 1;
  while (name > 0 && /^(AUX|ADV)$/.test(tokens[name]!.upos)) name--;
  let first = name;
  while (first > 0 && /^(PROPN|ADJ|DET)$/.test(tokens[first - 1]!.upos) && !CHARGE.test(tokens[first - 1]!.form))
    first--;
  const charge = first - 1;
  if (charge < 2 || !CHARGE.test(tokens[charge]!.form) || !/^(PROPN|NOUN)$/.test(tokens[name]!.upos)) return tokens;
  const opens = tokens[charge - 1]!.upos === 'DET' ? charge - 2 : charge - 1;
  if (!/^[,–—-]$/.test(tokens[opens]?.form ?? '')) return tokens;
  const above = tokens.findIndex(
    ({ upos, form }, at) => at < opens && upos === 'VERB' && /^(accus|blam|charg|alleg|claim|said|says)/i.test(form),
  );
  if (above < 0) return tokens;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root > opens && root !== denied) return tokens;
  const mended = tokens.map((token, at): Token => {
    // The charge was taken for the end of the sentence, and what it is for said by whoever denies it.
    if (at === above && root === denied) return { ...token, head: -1, deprel: 'root' };
    if (at === charge) return { ...token, upos: 'NOUN', head: above, deprel: 'parataxis' };
    if (at === denied) {
      const lemma = /^den/i.test(token.form) ? 'deny' : token.lemma;
      return { ...token, upos: 'VERB', lemma, head: charge, deprel: 'acl:relcl' };
    }
    if (at === name) return { ...token, head: denied, deprel: 'nsubj' };
    if (at >= first && at < name)
      return token.head >= first && token.head <= name
        ? token
        : { ...token, head: name, deprel: token.upos === 'DET' ? 'det' : 'compound' };
    if (at === opens || at === charge - 1) return { ...token, head: charge };
    if (at > name && at < denied) return { ...token, head: denied, deprel: token.upos === 'AUX' ? 'aux' : 'advmod' };
    if (root === denied && token.head === denied && token.deprel === 'punct') return { ...token, head: above };
    return at > denied && (token.head === charge || token.head === name) ? { ...token, head: denied } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const CHARGE = /^(accusations?|allegations?|charges?|claims?)$/i;
const DENIES = /^(denied|denies|deny|rejected|rejects|dismissed|disputed|refuted|rebuffed)$/i;
