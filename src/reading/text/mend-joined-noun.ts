import type { Token } from '../../language/index.ts';

const NOUNS =
  /^(raid|strike|attack|drill|visit|deal|test|launch|exercise|patrol|ban|assault|blockade|request|offer|pledge|pact|search|flight|march|siege|crackdown|embargo)$/;
const ONE = /^(a|an|another|this|that|its|his|their)$/i;

/**
 * "days after a Pakistani air raid", "during a joint naval drill": behind one noun a bare form is no verb, which would
 * have an ending; the two nouns are one thing. Null where the tree did not take it for a verb.
 */
export function asJoined(tokens: readonly Token[], index: number): Token[] | null {
  const verb = tokens[index]!;
  const noun = tokens[index - 1]!;
  if (verb.upos !== 'VERB' || noun.upos !== 'NOUN' || !NOUNS.test(verb.form) || /s$/.test(noun.form)) return null;
  const below = verb.head === index - 1;
  if (!below && noun.head !== index) return null;
  const own = (head: number, relation: RegExp) => tokens.some((one) => one.head === head && relation.test(one.deprel));
  if (own(index, /^(aux|mark|obj|cop)/)) return null;
  if (!tokens.some((one, at) => at < index - 1 && one.head === index - 1 && ONE.test(one.form))) return null;
  if (!below && (verb.head < 0 || !own(index - 1, /^case/))) return null;
  const place = below ? { head: noun.head, deprel: noun.deprel } : { head: verb.head, deprel: 'obl' };
  return tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'NOUN', lemma: token.form, feats: { Number: 'Sing' }, ...place };
    if (at === index - 1) return { ...token, head: index, deprel: 'compound' };
    if (token.head === index - 1) return { ...token, head: index };
    return token.head === index && token.deprel.startsWith('obl') ? { ...token, deprel: 'nmod' } : token;
  });
}
