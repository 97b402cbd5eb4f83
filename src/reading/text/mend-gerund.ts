import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** What describes a land, and does nothing to it. */
const DESCRIBES =
  /^(neighbou?ring|bordering|warring|surrounding|including|leading|visiting|existing|rising|emerging|excluding|regarding|concerning|following|during|according)$/i;

/**
 * "ended up scolding Togo", "is considering blacklisting Benin", "of insulting Ghana": a gerund that the parser took for an
 * adjective of the bare name behind it, or "Mocking Togo, Ghana …" for a name. The name is its object.
 */
export function asGerund(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head: name, form } = tokens[index]!;
  if (upos !== 'ADJ' || deprel !== 'amod' || name !== index + 1 || !/^[a-z]{2,}ing$/.test(form)) return null;
  if (DESCRIBES.test(form) || tokens[name]!.upos !== 'PROPN' || tokens[name + 1]?.upos === 'PROPN') return null;
  const before = tokens[index - 1]!;
  const above = tokens[name]!.head;
  const particle = /^(up|on|from|of|in|by|for|after|before|without|against)$/i.test(before.form);
  if (above < 0 || above >= index || !(before.upos === 'VERB' || particle)) return null;
  if (tokens.some((one, at) => one.head === name && at !== index && !/^(case|punct)/.test(one.deprel) && at < index))
    return null;
  const isVerb = tokens[above]!.upos === 'VERB';
  if (before.upos === 'VERB' && index - 1 !== above) return null;
  const hasCase = tokens.some((one) => one.head === name && one.deprel === 'case');
  const mended = tokens.map((token, at): Token => {
    if (at === index)
      return {
        ...token,
        upos: 'VERB',
        feats: GERUND,
        head: above,
        deprel: isVerb ? (hasCase ? 'advcl' : 'xcomp') : 'acl',
      };
    if (at === name) return { ...token, head: index, deprel: 'obj' };
    if (token.head !== name) return token;
    return token.deprel === 'case'
      ? { ...token, head: index, upos: 'SCONJ', deprel: 'mark' }
      : { ...token, head: at > name ? index : name };
  });
  return isTree(mended) ? mended : null;
}

const GERUND = { VerbForm: 'Ger' };

/**
 * "defied French lobbying and stood by the pact": what an adjective describes is a deed told as a noun, and no clause. What was
 * joined to it is joined to the verb above.
 */
export function asDescribedDeed(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head: verb, form } = tokens[index]!;
  if (upos !== 'VERB' || !/^(obj|advcl|xcomp|ccomp)$/.test(deprel) || verb < 0 || verb > index) return null;
  if (!/^[a-z]{3,}ing$/.test(form) || tokens[index - 1]!.upos !== 'ADJ') return null;
  const parts = tokens.filter(({ head }) => head === index);
  if (!parts.some(({ deprel: as }) => as === 'amod') || tokens[index - 1]!.head === verb) return null;
  if (parts.some(({ deprel: as }) => /^(nsubj|obj|aux|mark|advmod|cop)/.test(as))) return null;
  const hasObject = tokens.some(({ head, deprel: as }, at) => head === verb && as === 'obj' && at !== index);
  if (hasObject) return null;
  const mended = tokens.map((token, at): Token => {
    if (at === index)
      return { ...token, upos: 'NOUN', lemma: form, feats: { Number: 'Sing' }, head: verb, deprel: 'obj' };
    return token.head === index && token.deprel === 'conj' && token.upos === 'VERB' ? { ...token, head: verb } : token;
  });
  return isTree(mended) ? mended : null;
}

/** "Observers fear Kenyan sanctions": the verb of the sentence was taken for one more noun of its object. */
export function asFearing(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head: noun, form } = tokens[index]!;
  if (!/^(fear|dread)$/.test(form) || upos !== 'NOUN' || deprel !== 'compound' || noun < index) return null;
  const who = index - 1;
  if (tokens[who]!.upos !== 'NOUN' || !/s$/.test(tokens[who]!.form) || ![index, noun].includes(tokens[who]!.head))
    return null;
  if (tokens[noun]!.head >= 0 || tokens.some(({ upos: kind }) => /^(VERB|AUX)$/.test(kind))) return null;
  const mended = tokens.map((token, at): Token => {
    if (at === index)
      return { ...token, upos: 'VERB', feats: { VerbForm: 'Fin', Tense: 'Pres' }, head: -1, deprel: 'root' };
    if (at === who) return { ...token, head: index, deprel: 'nsubj' };
    if (at === noun) return { ...token, head: index, deprel: 'obj' };
    if (token.head !== noun) return token;
    return at < who || token.deprel === 'punct' ? { ...token, head: at < who ? who : index } : token;
  });
  return isTree(mended) ? mended : null;
}
