import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';

/** The people of a state, those who govern it, or neither. */
export type Part = 'populace' | 'authority' | null;

const POPULACE = ['populace', 'crowd', 'rebels'];

/** What a noun is at home: one of the people, of those who govern, or neither. "opposition leader", "army chief". */
export function partAtHome(scene: Scene, passage: Passage, token: number): Part {
  if (!/^(NOUN|PROPN|ADJ)$/.test(passage.tokens[token]!.upos) || isOfThing(scene, passage, token)) return null;
  const titles = childrenBy(passage, token, 'nmod', 'flat', 'appos').filter(
    (child) => passage.tokens[child]!.upos === 'PROPN' && childrenBy(passage, child, 'case').length === 0,
  );
  const words = [token, ...childrenBy(passage, token, 'compound', 'amod'), ...titles];
  if (isOfAPeople(scene, passage, token)) return 'populace';
  const names = words.flatMap((one) => classesOf(passage.tokens[one]!, scene.knowledge.lexicon, scene.language));
  if (names.some((name) => POPULACE.includes(name))) return 'populace';
  return names.includes('authority') ? 'authority' : null;
}

/** "fighter jets": nobody, neither the fighters nor the jets. */
function isOfThing(scene: Scene, passage: Passage, token: number): boolean {
  const { deprel, head } = passage.tokens[token]!;
  const isFirst = deprel === 'compound' && head >= 0;
  if (!isFirst && childrenBy(passage, token, 'compound').length === 0) return false;
  return classesOf(passage.tokens[isFirst ? head : token]!, scene.knowledge.lexicon, scene.language).includes('arms');
}

/** "Haitians", «des Tunisiens»: several of a people, not their state. */
function isOfAPeople(scene: Scene, passage: Passage, token: number): boolean {
  const { upos, form } = passage.tokens[token]!;
  const isPlural = /^\p{Lu}.*[^s]s$/u.test(form) && /^(NOUN|PROPN)$/.test(upos);
  const sense = scene.byHead[passage.index]!.get(token)?.senses[0];
  return (
    isPlural &&
    sense?.kind === 'demonym' &&
    childrenBy(passage, token, 'det').every((child) => /^(des|some|many|les|de)$/i.test(passage.tokens[child]!.form))
  );
}

/** Dissidents, an opposition: a part of a people that is not told by the people's own name («trois Britanniques»). */
export const isOfNoPeople = (scene: Scene, passage: Passage, token: number): boolean =>
  partAtHome(scene, passage, token) === 'populace' &&
  !scene.byHead[passage.index]!.get(token)?.senses.some(({ kind }) => kind === 'demonym');
