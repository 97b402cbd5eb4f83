import type { Token } from '../../language/index.ts';

/**
 * "Kenya said Ugandan troops crossed the border": a past with an object of its own, which was taken for a participle of the
 * noun before it. No participle has an object, so that it is what was said, and the noun its subject.
 */
export function saidPast(tokens: readonly Token[], verb: number): Token[] | null {
  const { deprel, head: noun } = tokens[verb]!;
  if (deprel !== 'acl' || noun < 0 || noun > verb) return null;
  const { upos, deprel: role, head: said } = tokens[noun]!;
  if (!/^(NOUN|PROPN)$/.test(upos) || !/^(parataxis|ccomp|obj)$/.test(role) || said < 0 || said > noun) return null;
  if (!SAYS.test(tokens[said]!.lemma)) return null;
  const object = tokens.findIndex((token) => token.head === verb && token.deprel === 'obj');
  if (object < verb || tokens.some((token, at) => token.head === verb && at < verb)) return null;
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: said, deprel: 'ccomp' };
    if (at === noun) return { ...token, head: verb, deprel: 'nsubj' };
    if (at > said && at < noun && token.head === said && /^that$/i.test(token.form))
      return { ...token, head: verb, deprel: 'mark' };
    return token.head === noun && at > verb ? { ...token, head: verb } : token;
  });
}

const SAYS = /^(say|claim|state|report|confirm|announce|believe|allege|add|note|warn|insist|acknowledge|admit)$/;
