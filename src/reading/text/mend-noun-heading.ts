import { infinitiveOf, type Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Endings of the words for peoples; no known verb has the form. */
const PEOPLE = /^\p{Ll}[\p{Ll}-]+(?:ain|aine|ien|ienne|éen|éenne|an|ane|ais|aise|ois|oise|and|ande|ite|ole|ol)s?$/u;

/**
 * «Ultimatum kényan à l'Ouganda», «Rejet togolais de l'offre ghanéenne»: a heading of a noun and a people, which was taken
 * for a name and its verb.
 */
export function mendNounHeading(tokens: readonly Token[], isStatement: boolean): readonly Token[] {
  const [noun, people] = tokens;
  if (isStatement || !noun || !people || people.head >= 0 || people.upos !== 'VERB' || noun.head !== 1) return tokens;
  if (!noun.deprel.startsWith('nsubj') || !PEOPLE.test(people.form) || infinitiveOf(people.form, 'fr') !== undefined)
    return tokens;
  if (tokens.some(({ head, deprel }) => head === 1 && /^(obj|aux|ccomp|xcomp|expl)/.test(deprel))) return tokens;
  const mended = tokens.map((token, at): Token => {
    if (at === 0) return { ...token, upos: 'NOUN', lemma: singular(token.form), head: -1, deprel: 'root' };
    if (at === 1) return { ...token, upos: 'ADJ', lemma: token.form, feats: {}, head: 0, deprel: 'amod' };
    return token.head === 1 ? { ...token, head: 0, deprel: token.deprel.replace(/^obl.*/, 'nmod') } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const singular = (form: string): string => form.toLowerCase().replace(/(?<!s|u|i)s$/, '');
