import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «La Colombie partage des renseignements avec …»: in a sentence without a finite verb, a bare noun right behind a name
 * that is also the present of a verb is that verb, the name its subject, what follows with «des» or «du» its object.
 */
export function mendPresent(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token, index) => isToldVerb(token) && !isInRelative(tokens, index))) return tokens;
  const verb = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      /^(NOUN|ADJ)$/.test(token.upos) &&
      PRESENTS.test(token.form) &&
      (tokens[index - 1]!.upos === 'PROPN' ||
        (token.form === 'inquiète' && /^(NOUN|ADJ)$/.test(tokens[index - 1]!.upos)) ||
        /^(il|elle|ils|elles)$/i.test(tokens[index - 1]!.form)) &&
      !tokens.some((one, at) => one.head === index && /^(case|det)$/.test(one.deprel) && at < index - 1),
  );
  if (verb < 0) return tokens;
  let subject = verb - 1;
  // «3 mai : l'Inde bombarde …»: what stands before a colon is no part of the clause.
  const colon = tokens.findLastIndex(({ form }, at) => at < verb && form === ':');
  while (tokens[subject]!.head > colon && tokens[subject]!.head < verb) subject = tokens[subject]!.head;
  const above = tokens[subject]!.head;
  const isLabelled = colon > 0 && above >= 0 && above < colon;
  if (above >= 0 && above !== verb && !isLabelled) return tokens;
  const object = tokens.findIndex(
    (token, at) =>
      at > verb &&
      at <= verb + 5 &&
      (token.head === verb || (isLabelled && token.head === subject)) &&
      /^(obj|nmod|obl|appos)/.test(token.deprel) &&
      !tokens.some((one) => one.head === at && one.deprel === 'case' && !/^(de|d['’])$/i.test(one.form)),
  );
  const mended = tokens.map((token, at) => {
    if (at === verb)
      return {
        ...token,
        upos: 'VERB',
        feats: FINITE,
        head: isLabelled ? above : -1,
        deprel: isLabelled ? 'parataxis' : 'root',
      };
    if (at === subject)
      return /^(ils?|elles?)$/i.test(token.form)
        ? { ...token, upos: 'PRON', lemma: token.form.toLowerCase(), feats: PERSONAL, head: verb, deprel: 'nsubj' }
        : { ...token, head: verb, deprel: 'nsubj' };
    if (at === object && (isPartitive(tokens, verb + 1) || !hasCase(tokens, at)))
      return { ...token, head: verb, deprel: 'obj' };
    if (at === verb + 1 && object >= 0 && isPartitive(tokens, at)) return { ...token, upos: 'DET', deprel: 'det' };
    if (token.head !== subject || at <= verb) return token;
    return at === verb + 1 && token.upos === 'PROPN'
      ? { ...token, head: verb, deprel: 'obj' }
      : { ...token, head: verb };
  });
  return isTree(mended) ? mended : tokens;
}

const isToldVerb = ({ upos, feats }: Token): boolean => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin');

/** «un oléoduc qui traverse la Russie»: the verb of a relative clause tells nothing of the sentence. */
function isInRelative(tokens: readonly Token[], index: number): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++)
    if (tokens[at]!.deprel === 'acl:relcl') return true;
  return false;
}

const hasCase = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some((one) => one.head === noun && one.deprel === 'case');

/** «des», «du»: «de» with an article in the same word. */
const isPartitive = (tokens: readonly Token[], at: number): boolean =>
  /^(de|d['’])$/i.test(tokens[at]?.form ?? '') && /^(le|la|les|l['’])$/i.test(tokens[at + 1]?.form ?? '');

const PERSONAL = { PronType: 'Prs', Person: '3' };
const FINITE = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Ind' };

/** Presents that are nouns too, as press language uses them. */
const PRESENTS =
  /^(partage|livre|aide|arme|menace|finance|masse|frappe|attaque|commande|échange|demande|offre|visite|forme|équipe|teste|rappelle|entraîne|appuie|achète|exporte|importe|accuse|condamne|bloque|refuse|expulse|déploie|ferme|annonce|salue|soutient|rejette|saisit|arrête|juge|signe|ratifie|libère|retire|rouvre|suspend|mobilise|cède|conteste|dénonce|réclame|exige|presse|promet|critique|nomme|charge|bombarde|pilonne|renforce|parraine|gèle|cible|abat|élève|coule|épingle|convoque|parachute|inquiète|épaule|réplique|annexe|taxe|coupe|relance|touche|force|censure|vante|garde|barre|chasse|massacre|épargne|dépêche|place|masse|somme|tance|cloue|fixe|valide|trace|solde|tombe|pointe|accable|fomente|décharge|incendie|exempte|invalide|intime|couvre|tire|sème|brave|presse|enrôle|remarque|déplore|compte)$/i;
