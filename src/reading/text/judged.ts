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
