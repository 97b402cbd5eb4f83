import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Lima a rompu avec Quito, accusé d'ingérence, puis fermé ses ports»: a participle with an object of its own goes with the
 * perfect before it, and not with one that is said of a noun.
 */
export function mendParticipleObject(tokens: readonly Token[]): readonly Token[] {
  for (let at = 3; at < tokens.length; at++) {
    const { deprel, head, feats, upos } = tokens[at]!;
    if (deprel !== 'conj' || upos !== 'VERB' || feats.VerbForm !== 'Part' || head < 0 || head > at) continue;
    const aside = tokens[head]!;
    if (aside.deprel !== 'acl' || aside.feats.VerbForm !== 'Part' || !hasObject(tokens, at)) continue;
    if (hasObject(tokens, head) || tokens.some((one) => one.head === at && one.deprel.startsWith('aux'))) continue;
    const verb = tokens.findLastIndex(
      (_, one) => one < head && tokens.some((aux) => aux.head === one && aux.deprel === 'aux' && HAS.test(aux.form)),
    );
    if (verb < 0 || tokens[verb]!.feats.VerbForm === 'Inf') continue;
    const next = tokens.map((one, index) => (index === at ? { ...one, head: verb } : one));
    if (isTree(next)) return next;
  }
  return tokens;
}

const HAS = /^(a|ont|avait|avaient|aura|auront|aurait|auraient)$/i;

const hasObject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, deprel }, at) => head === verb && deprel === 'obj' && at > verb);
