import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Les Houthis, armés par Téhéran, ont attaqué …»: an adjective in «-é» with «par» and a name right behind it is a
 * participle with its agent, though the agent was hung on the noun.
 */
export function mendParticiple(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.upos !== 'ADJ' || !/é(e|s|es)?$/.test(token.form) || !/^par$/i.test(tokens[index + 1]?.form ?? ''))
      continue;
    const noun = token.head;
    const agent = tokens[index + 1]!.head;
    if (noun < 0 || agent <= index || !/^(amod|acl|appos|xcomp|advcl)$/.test(token.deprel)) continue;
    if (mended[agent]!.head !== noun && mended[agent]!.head !== index) continue;
    const lemma = token.form.replace(/é(e|s|es)?$/, 'er').toLowerCase();
    const feats = { ...token.feats, VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' };
    const deprel = token.deprel === 'amod' || token.deprel === 'appos' ? 'acl' : token.deprel;
    const next = mended.map((one, at) => {
      if (at === index) return { ...one, upos: 'VERB', lemma, feats, deprel };
      return at === agent ? { ...one, head: index, deprel: 'obl:agent' } : one;
    });
    if (isTree(next)) mended = next;
  }
  return mended;
}
