import type { Rule } from '../../knowledge/index.ts';
import { areNeighbours } from '../actors/neighbour.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import type { Argument } from './moved.ts';

/** Acts that are words between states; what firms and private people deliver or sign may well be their states' business. */
const SPOKEN = new Set([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SANCTION',
  'CONCEDE',
  'AGREE',
  'CONSULT',
  'SUPPORT',
]);

/**
 * True where the one who speaks is a private person or a firm («le sprinteur kényan», "the Swiss drugmaker"), or one of a
 * people («le Slovène a lancé …»): none of them speaks for a state.
 */
export function isPrivate(scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): boolean {
  const words = wordSet(scene.knowledge.lexicon.classes.privatePeople[scene.language]);
  return args.some(({ role, token }) => {
    if (role !== 'subj' && role !== 'by') return false;
    if (SPOKEN.has(rule.type) && isOneOf(passage.tokens[spokenFor(passage, token)]!, words))
      return !(areNeighbours(passage.tokens[token]!) && actorsAt(scene, passage, token).length > 0);
    if (rule.type === 'ASSAULT' && role === 'subj' && !rule.about && !mayStrike(scene, passage, token)) return true;
    return isOneOfAPeople(scene, passage, token);
  });
}

/** "The carmaker said it had agreed": the subject above, for a pronoun that follows on its verb; else the word itself. */
function spokenFor(passage: Passage, token: number): number {
  const { upos, head } = passage.tokens[token]!;
  if (upos !== 'PRON' || head < 0 || !/^(ccomp|conj)/.test(passage.tokens[head]!.deprel)) return token;
  const above = subjectOf(passage, passage.tokens[head]!.head);
  return above >= 0 ? above : token;
}

/** Classes of those and of that which may use force. */
const ARMED = new Set([
  'arms',
  'troops',
  'warship',
  'force',
  'violence',
  'rebels',
  'crowd',
  'people',
  'populace',
  'authority',
]);

/**
 * False for a common noun that is told to be of a people and is no one who strikes, nor a weapon: "Turkish delight invaded
 * British shops", «les bulbes néerlandais ont conquis le Japon».
 */
function mayStrike(scene: Scene, passage: Passage, token: number): boolean {
  const word = passage.tokens[token]!;
  const names = scene.byHead[passage.index]!;
  if (word.upos !== 'NOUN' || names.has(token)) return true;
  if (!childrenBy(passage, token, 'amod').some((child) => names.get(child)?.senses[0]?.kind === 'demonym')) return true;
  const { lexicon } = scene.knowledge;
  const { collectives, persons, institutions, insiders, delegations, conflicts, counterparts, partners, relations } =
    lexicon.descriptions;
  return (
    classesOf(word, lexicon, scene.language).some((name) => ARMED.has(name)) ||
    [collectives, persons, institutions, insiders, delegations, conflicts, counterparts, partners, relations].some(
      (list) => isOneOf(word, wordSet(list[scene.language])),
    )
  );
}

/** «le Slovène», "the Kenyan": one person, by nationality alone. */
function isOneOfAPeople(scene: Scene, passage: Passage, token: number): boolean {
  const { upos, feats, form } = passage.tokens[token]!;
  const mention = scene.byHead[passage.index]!.get(token);
  if (mention?.senses[0]?.kind !== 'demonym' || !/^(NOUN|PROPN|ADJ)$/.test(upos) || feats.Number === 'Plur')
    return false;
  // "The Chinese" are many or their state.
  if (/(?:s|ch|sh|ese)$/i.test(form)) return false;
  const others = (passage.children[token] ?? []).filter((child) => passage.tokens[child]!.deprel !== 'det');
  const articles = childrenBy(passage, token, 'det').map((child) => passage.tokens[child]!.form);
  return articles.some((one) => /^(le|l['’]|un|the|a|an)$/i.test(one)) && others.every((child) => child > token);
}
