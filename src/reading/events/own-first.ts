import type { Rule } from '../../knowledge/index.ts';
import { picked } from '../../language/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy } from '../text/tree.ts';

/** What is said by those whose it is. */
export const WORDS = new Set(['REQUEST', 'THREATEN', 'ACCUSE']);

/** Of a noun its own phrase tells whose it is before the verb that carries it: "gave in to Chad's demands". */
export function ownFirst(
  scene: Scene,
  passage: Passage,
  trigger: number,
  { type, source: roles }: Rule,
): Rule['source'] {
  if (passage.tokens[trigger]!.upos !== 'NOUN') return roles;
  if (type === 'ASSAULT' && (isOfStruck(scene, passage, trigger) || isHeldByDemonym(scene, passage, trigger)))
    return picked(roles, (role) => role !== 'of' && role !== 'compound');
  // «des exigences sud-africaines»: words are of those whose they are; a strike may be on them.
  const isWord = WORDS.has(type);
  // «approuve la demande de la Suède»; "a demand of Sweden" may be one that is put to it.
  const isAsked = type === 'REQUEST' && scene.language === 'fr';
  const isOwn = (role: string): boolean =>
    role === 'by' || role === 'poss' || (isWord && role === 'adj') || (isAsked && role === 'of');
  // «son soutien turc»: the adjective says whose it is, «son» for whom.
  if (!isWord && isHeldByTwo(scene, passage, trigger)) return ['adj', ...picked(roles, (role) => role !== 'adj')];
  return [...picked(roles, isOwn), ...picked(roles, (role) => !isOwn(role))];
}

const isHeldByTwo = (scene: Scene, passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'det').some((child) => /^(son|sa|ses|leurs?)$/i.test(passage.tokens[child]!.form)) &&
  isHeldByDemonym(scene, passage, noun);

/** «le bombardement kényan de l'Ouganda»: the adjective says who strikes, the name whom. */
const isHeldByDemonym = (scene: Scene, passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'amod').some(
    (child) => scene.byHead[passage.index]!.get(child)?.senses[0]?.kind === 'demonym',
  );

/** «l'invasion de l'Ukraine» strikes whom it is of, unless it says where it was. */
const isOfStruck = (scene: Scene, passage: Passage, noun: number): boolean =>
  /^invasions?$/i.test(passage.tokens[noun]!.form) &&
  !childrenBy(passage, noun, 'nmod', 'obl').some((child) =>
    /^(in|on|against|to)$/.test(roleOf(passage, child, scene.knowledge.lexicon, scene.language)),
  );
