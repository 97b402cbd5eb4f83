import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Presents of verbs of intent that look like nouns before an infinitive. */
const INTENTS = /^(pledge|promise|vow|plan|aim|hope|offer|move|demand|request|want|need)s?$/;

/** Whether a form is one of the verbs that are asked about. */
export const isIntent = (form: string): boolean => INTENTS.test(form);

/**
 * Mends English sentences whose only verb is a present of intent taken for a noun: "The two countries pledge not to
 * attack each other", "Each side promises to help the other". Other trees are returned as they are.
 */
export function mendPledge(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ form, upos }) => isIntent(form) && /^(NOUN|PROPN)$/.test(upos));
  if (verb < 1 || !/^(NOUN|PROPN|PRON)$/.test(tokens[verb - 1]!.upos)) return tokens;
  const mark = tokens[verb + 1]?.form === 'not' ? verb + 2 : verb + 1;
  if (tokens[mark]?.form !== 'to') return tokens;
  const clause = tokens.findIndex(({ upos }, at) => at > mark && upos === 'VERB');
  if (clause < 0 || clause > mark + 2 || tokens[mark]!.head !== clause) return tokens;
  const root = tokens.findIndex(({ head }) => head < 0);
  // The root is the noun, or the infinitive of which it was taken for the subject.
  const isClauseOfNoun = root === verb && tokens[clause]!.head === verb;
  const isClauseBehind = root === clause && tokens[verb]!.head === clause;
  // "Chad, Togo and Benin pledge to …": the verb was taken for a part of the last name.
  const first = tokens.findIndex(({ head, upos }, at) => at < verb && head === clause && /^(NOUN|PROPN)$/.test(upos));
  const isInName = root === clause && first >= 0 && /^(flat|compound)$/.test(tokens[verb]!.deprel);
  if (!isClauseOfNoun && !isClauseBehind && !isInName) return tokens;
  const subject = isInName ? first : verb - 1;
  const mended = tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', head: -1, deprel: 'root' };
    if (at === clause) return { ...token, head: verb, deprel: 'xcomp' };
    if (at === subject) return { ...token, head: verb, deprel: 'nsubj' };
    if (at < subject && (token.head === verb || token.head === clause)) return { ...token, head: subject };
    return at > mark && token.head === verb && token.deprel !== 'punct' ? { ...token, head: clause } : token;
  });
  return isTree(mended) ? mended : tokens;
}
