import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le Népal interdit des chaînes indiennes», «soignera des soldats», «obtenir du carburant»: behind a verb that takes no
 * «de» the article was taken for a preposition. Other trees are returned as they are.
 */
export function mendPartitive(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const { form, upos, deprel, multiword } = tokens[index]!;
    if (upos !== 'ADP' || deprel !== 'case' || form !== 'de') continue;
    mended = multiword ? withArticle(mended, index, tokens[index]!.head) : beforeAdjective(mended, index);
  }
  return mended;
}

/** The word before a noun, if it can be, made the noun's article. */
function withArticle(tokens: readonly Token[], index: number, head: number): readonly Token[] {
  const verb = tokens[head]!.head;
  const next = tokens[index + 1]!;
  if (
    verb < 0 ||
    verb >= index ||
    !isNextTo(tokens, verb, index) ||
    !/^obl/.test(tokens[head]!.deprel) ||
    next.deprel !== 'det'
  )
    return tokens;
  if (tokens[head]!.upos !== 'NOUN') return tokens;
  const isBareParticiple =
    tokens[verb]!.feats.VerbForm === 'Part' && !tokens.some((one) => one.head === verb && one.upos === 'AUX');
  if (tokens[verb]!.upos !== 'VERB' || isBareParticiple) return tokens;
  const isPact = tokens[verb]!.lemma === 'signer' && A_PACT.test(tokens[head]!.lemma);
  if (WITH_DE.test(tokens[verb]!.lemma) && !isPact) return tokens;
  const isTaken = tokens.some(
    (token, at) =>
      token.head === verb && at !== head && /^(obj|iobj|expl|nsubj:pass|aux:pass|xcomp|ccomp)/.test(token.deprel),
  );
  if (isTaken) return tokens;
  const tree = tokens.map((token, at) => {
    if (at === index) return { ...token, upos: 'DET', lemma: 'un', deprel: 'det' };
    // The two halves of «des» are one article, and no definite one.
    if (at === index + 1) return { ...token, head: index, deprel: 'fixed' };
    return at === head ? { ...token, deprel: 'obj' } : token;
  });
  return isTree(tree) ? tree : tokens;
}

/**
 * «cherche en Asie de nouveaux partenaires»: before an adjective and a plural «de» is an article; behind a verb that has no
 * object yet the noun is that object, and no complement of what stands between.
 */
function beforeAdjective(tokens: readonly Token[], index: number): readonly Token[] {
  const noun = tokens[index]!.head;
  if (!BEFORE_NOUN.test(tokens[index + 1]?.form ?? '') || noun !== index + 2 || tokens[noun]!.upos !== 'NOUN')
    return tokens;
  const between = tokens[noun]!.head;
  const verb = tokens[between]?.upos === 'VERB' ? between : (tokens[between]?.head ?? -1);
  if (verb < 0 || verb >= index || tokens[verb]!.upos !== 'VERB' || WITH_DE.test(tokens[verb]!.lemma)) return tokens;
  if (between !== verb && !/^obl/.test(tokens[between]!.deprel)) return tokens;
  if (tokens.some((one) => one.head === verb && /^(obj|expl|nsubj:pass|aux:pass|xcomp|ccomp)/.test(one.deprel)))
    return tokens;
  const tree = tokens.map((token, at): Token => {
    if (at === index) return { ...token, upos: 'DET', lemma: 'un', deprel: 'det' };
    return at === noun ? { ...token, head: verb, deprel: 'obj' } : token;
  });
  return isTree(tree) ? tree : tokens;
}

const BEFORE_NOUN =
  /^(nouveaux|nouvelles|autres|nombreux|nombreuses|grands|grandes|gros|grosses|bons|bonnes|petits|petites|premiers|premières|multiples)$/i;

/** «a signé mardi à Washington des accords»: nothing but a day or a place stands between the verb and the article. */
const isNextTo = (tokens: readonly Token[], verb: number, index: number): boolean =>
  tokens.slice(verb + 1, index).every(({ upos }) => /^(ADV|PROPN|ADP|DET)$/.test(upos)) &&
  (verb === index - 1 || tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('aux')));

const A_PACT = /^(accord|traité|pacte|convention|protocole|contrat|mémorandum|déclaration|document|lettre)$/;

/** Verbs whose complement has «de» («parler des otages», «bénéficier du soutien»), or that have none. */
const WITH_DE =
  /^(parler|bénéficier|disposer|discuter|dépendre|témoigner|profiter|changer|convenir|venir|revenir|provenir|sortir|partir|user|jouir|écoper|décider|douter|manquer|hériter|résulter|découler|débattre|traiter|rêver|juger|répondre|arriver|descendre|rentrer|regorger|abuser|triompher|relever|informer|avertir|accuser|charger|priver|menacer|souffrir|participer|différer|procéder|ressortir|émaner|être|aller|naître|mourir|devenir|rester|tomber|passer|pâtir|délibérer|conférer|dater|désespérer|entrer|dévier|diverger|tenir|retourner|dériver|surgir|signer)$/i;
