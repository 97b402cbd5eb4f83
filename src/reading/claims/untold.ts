import { actorsAt } from '../actors/resolve.ts';
import { isVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { isPactNoun, rootOf } from './parties.ts';

/**
 * «Le montant n'est pas connu», "No details were given", "The terms remain secret": something about the pact or a deed that
 * the text cannot tell, and of which nobody is said to keep silent. The word that tells so; null where there is none.
 */
export const untold = (scene: Scene, passage: Passage): number | null =>
  isUntold(scene, passage, rootOf(passage)) ? rootOf(passage) : null;

/** True where the clause of a word tells so. */
export function isUntold(scene: Scene, passage: Passage, root: number): boolean {
  const subject = subjectOf(passage, root);
  if (subject < 0 || passage.tokens[subject]!.upos !== 'NOUN' || actorsAt(scene, passage, subject).length > 0)
    return false;
  return isDetail(scene, passage, subject) && (isKeptBack(scene, passage, root) || isUnknown(passage, root));
}

/** A date, a sum, a place: what would be told of a pact, or a part of it. */
function isDetail(scene: Scene, passage: Passage, subject: number): boolean {
  const { information, details } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  return (
    isPactNoun(scene, passage, subject) ||
    [information, details].some((list) => isOneOf(passage.tokens[subject]!, wordSet(list[language])))
  );
}

/** «n'a pas été précisé», "was not disclosed", and nobody is told by whom. */
export function isKeptBack(scene: Scene, passage: Passage, verb: number): boolean {
  if (passage.tokens[verb]!.upos !== 'VERB' || !isPassive(passage, verb) || !isNegated(passage, verb)) return false;
  if ((passage.children[verb] ?? []).some((child) => passage.tokens[child]!.deprel === 'obl:agent')) return false;
  const { silences, giving } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  return (
    [silences, giving].some((list) => isVerbOf(passage, verb, list[language], language)) ||
    /^(publier|rendre|annoncer|connaître|savoir|publish|make|announce|know|reveal)$/.test(passage.tokens[verb]!.lemma)
  );
}

/** «n'est pas connu», «reste secret», "remains unknown" */
function isUnknown(passage: Passage, root: number): boolean {
  const { form, upos } = passage.tokens[root]!;
  const isKnown = /^(connue?s?|known|public|publique|publics|publiques)$/i;
  const isHidden =
    /^(secr[eè]te?s?|confidentiel(?:le)?s?|inconnue?s?|unknown|confidential|undisclosed|unspecified|classified)$/i;
  if (upos === 'ADJ' || upos === 'VERB' || upos === 'NOUN') {
    const isSaid = childrenBy(passage, root, 'cop', 'aux').length > 0;
    if (isSaid && (isHidden.test(form) || (isKnown.test(form) && isNegated(passage, root)))) return true;
  }
  return (
    /^(rester|demeurer|remain|stay)$/.test(passage.tokens[root]!.lemma) &&
    childrenBy(passage, root, 'xcomp', 'obj', 'amod').some((child) => isHidden.test(passage.tokens[child]!.form))
  );
}
