import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English infinitives whose verb was taken for a noun in front of its object: "the decision to freeze assets", where
 * "to" is read as a preposition of "freeze assets". The verb hangs on the noun before it, and its object on the verb.
 * Other trees are returned as they are.
 */
export function mendInfinitive(tokens: readonly Token[]): readonly Token[] {
  const mark = tokens.findIndex(
    ({ form, upos }, at) => form === 'to' && upos === 'ADP' && isInfinitive(tokens, at + 1),
  );
  if (mark < 1) return tokens;
  const verb = mark + 1;
  const object = tokens[verb]!.head;
  const above = tokens[mark - 1]!.upos === 'NOUN' ? mark - 1 : tokens[object]!.head;
  const mended = tokens.map((token, at) => {
    if (at === mark) return { ...token, upos: 'PART', head: verb, deprel: 'mark' };
    if (at === verb) return { ...token, head: above, deprel: 'acl', feats: { VerbForm: 'Inf' } };
    return at === object ? { ...token, head: verb, deprel: 'obj' } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** A verb right in front of a plural that hangs on a noun before the verb: "[decision] to freeze assets". */
function isInfinitive(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.upos !== 'VERB' || !/^(compound|amod)$/.test(token.deprel) || token.form !== token.lemma) return false;
  const object = tokens[token.head];
  if (object?.upos !== 'NOUN' || token.head < verb || tokens[verb - 1]!.head !== token.head) return false;
  // What was taken for a complement of the verb above stands behind the noun all the same.
  const isBehindNoun = tokens[verb - 2]?.upos === 'NOUN' && object.deprel === 'obl';
  return isBehindNoun || (object.deprel === 'nmod' && object.head < verb && tokens[object.head]?.upos === 'NOUN');
}

/**
 * "sent a minister, Julio Rojas, to Lima to ask …": the name behind the noun was taken for the subject of the infinitive,
 * which has none of its own. It says who the noun is, and where one is sent hangs on the verb.
 */
export function mendNamedSent(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex((token, at) => {
    const clause = tokens[token.head];
    const isInfinitive = tokens.some((one) => one.head === token.head && one.form === 'to' && one.deprel === 'mark');
    return (
      at > 1 &&
      token.deprel === 'nsubj' &&
      token.upos === 'PROPN' &&
      tokens[at - 1]!.form === ',' &&
      tokens[at - 2]!.upos === 'NOUN' &&
      clause?.deprel === 'advcl' &&
      clause.head < at - 2 &&
      isInfinitive
    );
  });
  if (name < 0) return tokens;
  const clause = tokens[name]!.head;
  const above = tokens[clause]!.head;
  const mark = tokens.findIndex(({ head, form, deprel }) => head === clause && form === 'to' && deprel === 'mark');
  const mended = tokens.map((token, at) => {
    if (at === name) return { ...token, head: name - 2, deprel: 'appos' };
    const isLoose = at > name && at < mark && /^(nmod|obl)$/.test(token.deprel) && /^(PROPN|NOUN)$/.test(token.upos);
    return isLoose && (token.head === name || token.head === clause) ? { ...token, head: above, deprel: 'obl' } : token;
  });
  return isTree(mended) ? mended : tokens;
}
