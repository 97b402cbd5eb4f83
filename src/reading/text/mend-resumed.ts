import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Kenya had waited but, in the end, pressed Somalia to leave", "… and, according to diplomats, expelled Somali envoys":
 * behind an aside that follows "and" or "but", the second verb of the subject was taken for a participle that describes
 * its own object or the noun of the aside. It is joined to the first verb.
 */
export function mendResumed(tokens: readonly Token[]): readonly Token[] {
  for (let at = 4; at < tokens.length - 1; at++) {
    if (!isResumed(tokens, at)) continue;
    const and = andBefore(tokens, at);
    const first = and < 0 ? -1 : verbBefore(tokens, and);
    if (first < 0) continue;
    const object = tokens[at]!.deprel === 'amod' ? tokens[at]!.head : -1;
    const source = sourceOf(tokens, and, at);
    const mended = tokens.map((token, index) => {
      if (index === at) return { ...token, head: first, deprel: 'conj' };
      if (index === object) return { ...token, head: at, deprel: 'obj' };
      if (index === and || index === and + 1 || index === at - 1) return { ...token, head: at };
      if (index === source) return { ...token, head: at, deprel: 'obl' };
      if (source >= 0 && index === and + 2) return { ...token, head: source, deprel: 'case' };
      const isOutside = token.head <= and || token.head > at || (token.head === and + 2 && token.deprel !== 'fixed');
      if (index > and && index < at && isOutside) return { ...token, head: at };
      return index > at && (token.head === first || token.head === object) && token.deprel !== 'punct'
        ? isOwn(token, index, object)
          ? token
          : { ...token, head: at }
        : token;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** A past right behind the comma that closes an aside, and right behind it a name, a number or an article. */
function isResumed(tokens: readonly Token[], at: number): boolean {
  const { upos, form, deprel, head } = tokens[at]!;
  if (upos !== 'VERB' || tokens[at - 1]!.form !== ',' || !/ed$/i.test(form) || DESCRIBES.test(form)) return false;
  const next = tokens[at + 1]!;
  if (!/^(PROPN|DET|NUM)$/.test(next.upos) && !/^\p{Lu}/u.test(next.form)) return false;
  if (deprel === 'acl') return head < at;
  if (deprel !== 'amod' || head < at || head > at + 3) return false;
  // "and, in the north, trained Malian rebels struck": those who do something else.
  return !tokens[head]!.deprel.startsWith('nsubj') && !tokens.some((one) => one.head === head && one.deprel === 'case');
}

/** Participles that mostly describe. */
const DESCRIBES = /^(armed|united|divided|alleged|suspected|retired|failed|wanted|detained|convicted)$/i;

/** The "and" or "but" in front of the aside, of which the words hold no verb with a subject; -1 for none. */
function andBefore(tokens: readonly Token[], at: number): number {
  for (let inside = at - 2; inside > 2 && inside > at - 12; inside--) {
    const { deprel, form, upos } = tokens[inside]!;
    if (form === ',') return /^(and|but|then)$/i.test(tokens[inside - 1]!.form) ? inside - 1 : -1;
    if (deprel.startsWith('nsubj') || upos === 'AUX') return -1;
  }
  return -1;
}

/** The verb with a subject of its own in the clause right before; -1 for none. */
function verbBefore(tokens: readonly Token[], and: number): number {
  for (let at = and - 1; at > 0; at--)
    if (
      tokens[at]!.upos === 'VERB' &&
      tokens.some((one, index) => one.head === at && index < at && one.deprel === 'nsubj')
    )
      return tokens[at]!.head < 0 || /^(ccomp|conj|advcl)$/.test(tokens[at]!.deprel) ? at : -1;
  return -1;
}

/** "according to several diplomats": the noun, where the parser saw a verb in "according"; -1 for other asides. */
const sourceOf = (tokens: readonly Token[], and: number, at: number): number =>
  /^according$/i.test(tokens[and + 2]!.form)
    ? tokens.findIndex(({ head, upos }, index) => index > and + 2 && index < at && head === and + 2 && upos !== 'ADP')
    : -1;

/** What describes the object stays with it: "Somali envoys of the embassy". */
const isOwn = ({ head, deprel }: Token, index: number, object: number): boolean =>
  head === object && (index < object || /^(nmod|flat|compound|conj|acl|appos|amod|det|case)/.test(deprel));
