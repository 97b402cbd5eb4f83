import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «a qualifié la décision de « regrettable »»: what something is called is of the verb, and not a part of its object. */
export function mendCalled(tokens: readonly Token[]): readonly Token[] {
  const called = tokens.findIndex(({ upos, deprel, head }, at) => {
    if (!/^(ADJ|NOUN|VERB)$/.test(upos) || !/^(nmod|amod|acl)$/.test(deprel) || head < 0 || head > at) return false;
    const { deprel: as, head: verb } = tokens[head]!;
    if (as !== 'obj' || verb < 0 || !CALLS.test(tokens[verb]!.lemma)) return false;
    const before = tokens.findIndex((one) => one.head === at && one.deprel === 'case' && /^d(e|['’])$/.test(one.form));
    const isOwned = tokens.some((one) => one.head === at && one.deprel === 'det');
    const isQuoted = /^[«“"]$/.test(tokens[before + 1]?.form ?? '');
    return before >= 0 && !isOwned && (isQuoted || upos === 'ADJ' || /(able|ible)s?$/.test(tokens[at]!.form));
  });
  if (called < 0) return tokens;
  const verb = tokens[tokens[called]!.head]!.head;
  const upos = /(able|ible)s?$/.test(tokens[called]!.form) ? 'ADJ' : tokens[called]!.upos;
  const mended = tokens.map((token, at) => (at === called ? { ...token, upos, head: verb, deprel: 'xcomp' } : token));
  return isTree(mended) ? mended : tokens;
}

const CALLS = /^(qualifier|traiter|taxer)$/;
