import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «La Colombie partage des renseignements avec …»: in a sentence without a finite verb, a bare noun right behind a name
 * that is also the present of a verb is that verb, the name its subject, what follows with «des» or «du» its object.
 */
export function mendPresent(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ upos, feats }) => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin'))) return tokens;
  const verb = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      token.upos === 'NOUN' &&
      PRESENTS.test(token.form) &&
      (tokens[index - 1]!.upos === 'PROPN' || /^(il|elle|ils|elles)$/i.test(tokens[index - 1]!.form)) &&
      !tokens.some((one, at) => one.head === index && /^(case|det)$/.test(one.deprel) && at < index - 1),
  );
  if (verb < 0) return tokens;
  let subject = verb - 1;
  while (tokens[subject]!.head >= 0 && tokens[subject]!.head < verb) subject = tokens[subject]!.head;
  const above = tokens[subject]!.head;
  if (above >= 0 && above !== verb) return tokens;
  const object = tokens.findIndex(
    (token, at) => at > verb && at <= verb + 5 && token.head === verb && /^(obj|nmod|obl|appos)/.test(token.deprel),
  );
  const mended = tokens.map((token, at) => {
    if (at === verb) return { ...token, upos: 'VERB', feats: FINITE, head: -1, deprel: 'root' };
    if (at === subject)
      return /^(ils?|elles?)$/i.test(token.form)
        ? { ...token, upos: 'PRON', lemma: token.form.toLowerCase(), feats: PERSONAL, head: verb, deprel: 'nsubj' }
        : { ...token, head: verb, deprel: 'nsubj' };
    if (at === object && isPartitive(tokens, verb + 1)) return { ...token, deprel: 'obj' };
    if (at === verb + 1 && object >= 0 && isPartitive(tokens, at)) return { ...token, upos: 'DET', deprel: 'det' };
    return token.head === subject && at > verb ? { ...token, head: verb } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** «des», «du»: «de» with an article in the same word. */
const isPartitive = (tokens: readonly Token[], at: number): boolean =>
  /^(de|d['’])$/i.test(tokens[at]?.form ?? '') && /^(le|la|les|l['’])$/i.test(tokens[at + 1]?.form ?? '');

const PERSONAL = { PronType: 'Prs', Person: '3' };
const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };

/** Presents that are nouns too, as press language uses them. */
const PRESENTS =
  /^(partage|livre|aide|arme|menace|finance|masse|frappe|attaque|commande|échange|demande|offre|visite|forme|équipe|teste|rappelle|entraîne|appuie|achète|exporte|importe|accuse|condamne|bloque|refuse|expulse|déploie|ferme|annonce|salue|soutient|rejette|saisit|arrête|juge|signe|ratifie|libère|retire|rouvre|suspend|mobilise|cède|conteste|dénonce|réclame|exige|presse|promet|critique|nomme|charge)$/i;
