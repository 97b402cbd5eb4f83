import type { Token } from '../../language/index.ts';

/**
 * "participated in air defence exercises off the coast", "took part in exercises": the plural of a deed that was
 * taken for a present. What stands behind a preposition is no subject, so that the verb would have none.
 */
export function asPluralDeed(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, form } = tokens[index]!;
  if (upos !== 'VERB' || !DEEDS.test(form)) return null;
  if (tokens.some(({ head, deprel }) => head === index && /^(nsubj|aux|mark|obj|cop|expl|ccomp|xcomp)/.test(deprel)))
    return null;
  if (/^(DET|PRON|PROPN|NOUN|NUM|ADJ|PART)$/.test(tokens[index + 1]?.upos ?? '')) return null;
  const noun = { upos: 'NOUN', lemma: singular(form.toLowerCase()), feats: { Number: 'Plur' } };
  const asPart = (token: Token): Token =>
    token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  if (tokens.some(({ head, deprel }, at) => head === index && deprel === 'case' && at < index))
    return tokens.map((token, at) => (at === index ? { ...token, ...noun } : asPart(token)));
  const before = index - 1;
  const first = tokens[before]!;
  const isLed = tokens.some(({ head, deprel }, at) => head === before && deprel === 'case' && at < before);
  if (first.upos !== 'NOUN' || !isLed || first.head === index || first.head < 0) return null;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, ...noun, head: first.head, deprel: first.deprel };
    if (at === before) return { ...token, head: index, deprel: 'compound' };
    return token.head === before && !/^(compound|amod|flat)/.test(token.deprel)
      ? { ...token, head: index }
      : asPart(token);
  });
}

const singular = (form: string): string =>
  form
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh)es$/, '')
    .replace(/s$/, '');

const DEEDS =
  /^(exercises|drills|talks|attacks|strikes|raids|exports|imports|deals|visits|tests|launches|patrols|flights|sales|transfers|threats|clashes|protests|ships|supplies|forces|bases|supports|moves|plans|programs|programmes)$/i;
