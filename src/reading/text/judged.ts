import { childrenBy, type Tree } from './tree.ts';

/** What is done to somebody for a deed of theirs. */
const JUDGING =
  /^(accuse|suspect|blame|charge|thank|praise|applaud|commend|congratulate|credit|hail|laud|salute|reward|honou?r|decorate|condemn|criticise|criticize|denounce|rebuke|reprimand|chide|scold|berate|chastise|castigate|slam|blast|lambast|lambaste|fault|censure|reproach|sanction|punish|penalise|penalize|fine|blacklist|indict|arrest|jail|convict|sue|mock|ridicule|forgive|remercier|féliciter|saluer|louer|applaudir|complimenter|récompenser|décorer|condamner|critiquer|blâmer|fustiger|tancer|épingler|sermonner|réprimander|sanctionner|punir|pénaliser|vilipender)$/;

/** "thanked Pakistan for sending troops": whom a verb above judges for what stands behind its object; undefined for nobody. */
export const judgedBefore = (tree: Tree, verb: number, behind: number): number | undefined =>
  JUDGING.test(tree.tokens[verb]!.lemma) ? childrenBy(tree, verb, 'obj').find((child) => child < behind) : undefined;

/**
 * "thanked Pyongyang for its dispatch", «a condamné l'Iran pour sa livraison»: the one who is judged, whose the deed is;
 * -1 where a possessive stands elsewhere.
 */
export function judgedOwner(tree: Tree, possessive: number): number {
  const { tokens } = tree;
  const deed = tokens[possessive]!.head;
  const fighter = helpedFighter(tree, deed);
  if (fighter >= 0) return fighter;
  if (deed >= 0 && tokens[deed]!.deprel === 'obj') return reproachedBefore(tree, tokens[deed]!.head, deed);
  if (deed < 0 || !/^(obl|nmod|advcl)/.test(tokens[deed]!.deprel)) return -1;
  if (!childrenBy(tree, deed, 'case', 'mark').some((child) => FOR.test(tokens[child]!.form))) return -1;
  const above = tokens[deed]!.head;
  const verb = tokens[above]?.upos === 'VERB' ? above : tokens[above]!.deprel === 'obj' ? tokens[above]!.head : -1;
  return verb < 0 ? -1 : (judgedBefore(tree, verb, deed) ?? -1);
}

/** «reproche à la Turquie son soutien»: to whom it is said; -1 for nobody. */
const reproachedBefore = (tree: Tree, verb: number, deed: number): number =>
  /^(reprocher|pardonner)$/.test(tree.tokens[verb]!.lemma)
    ? (childrenBy(tree, verb, 'obl', 'iobj').find((child) => child < deed && tree.tokens[child]!.upos === 'PROPN') ??
      -1)
    : -1;

const FOR = /^(for|over|pour|de|d['’])$/i;

/**
 * "backs Chad in its war", «livre des obus au Tchad pour sa guerre», «aide le Tchad à poursuivre son offensive»: who is helped
 * fights; -1 for nobody.
 */
function helpedFighter(tree: Tree, deed: number): number {
  const { tokens } = tree;
  if (deed < 0 || !FIGHT.test(tokens[deed]!.lemma)) return -1;
  const above = tokens[deed]!.head;
  if (above < 0) return -1;
  const isWaged = tokens[deed]!.deprel === 'obj' && tokens[above]!.feats.VerbForm === 'Inf';
  const isLed = childrenBy(tree, deed, 'case').some((child) => AMID.test(tokens[child]!.form));
  if (!isWaged && !isLed) return -1;
  const over = isWaged || tokens[above]!.deprel === 'obj' ? tokens[above]!.head : above;
  const verb = over >= 0 && tokens[over]!.deprel === 'obj' ? tokens[over]!.head : over;
  if (verb < 0 || !HELPS.test(tokens[verb]!.lemma)) return -1;
  const named = (child: number): boolean => child > verb && child < deed && tokens[child]!.upos === 'PROPN';
  const given = childrenBy(tree, verb, 'obj', 'iobj', 'obl').filter(named);
  const within = childrenBy(tree, verb, 'obj').flatMap((child) => childrenBy(tree, child, 'nmod').filter(named));
  const isTo = (child: number): boolean =>
    childrenBy(tree, child, 'case').some((word) => /^(to|à|au|aux)$/i.test(tokens[word]!.form));
  return given.find((child) => !tokens[child]!.deprel.startsWith('obl') || isTo(child)) ?? within.find(isTo) ?? -1;
}

const FIGHT =
  /^(guerre|invasion|offensive|agression|attaque|lutte|combat|conflit|effort|campagne|contre-offensive|défense|war|aggression|attack|fight|struggle|conflict|campaign|counter-?offensive|defen[cs]e|assault|battle)$/;
const AMID = /^(in|during|throughout|for|against|dans|durant|pendant|pour|face)$/i;
const HELPS =
  /^(support|back|aid|help|assist|arm|supply|provide|equip|fund|finance|bolster|send|give|deliver|ship|sell|join|soutenir|appuyer|aider|épauler|seconder|armer|équiper|approvisionner|ravitailler|financer|livrer|fournir|envoyer|donner|vendre|prêter|rejoindre)$/;
