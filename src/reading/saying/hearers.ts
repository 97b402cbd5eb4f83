import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Attribution } from './said.ts';

/**
 * Whom «vous», "your" means in what somebody says: to whom it is said («a dit Xi à M. Vucic», "told Xi"), else the other
 * of the two states that the text is about. Empty where neither is told.
 */
export function hearersOf(scene: Scene, passage: Passage, said: Attribution): readonly Found[] {
  const own = new Set(said.actors.flatMap(({ id }) => [id, stateOfPerson(scene, id) ?? id]));
  const isOther = ({ id }: Found): boolean =>
    !own.has(id) && !own.has(stateOfPerson(scene, id) ?? id) && (isState(id) || id.startsWith('person:'));
  const told = said.verb < 0 ? [] : listeners(passage, said.verb);
  const named = told.flatMap((node) => actorsAt(scene, passage, node)).filter(isOther);
  if (named.length > 0) return named;
  const mine = said.actors.find(({ id }) => scene.pair.includes(id));
  if (!mine || scene.pair.length !== 2) return [];
  return scene.pair.filter((id) => id !== mine.id).map((id) => ({ ...mine, id, how: 'pair' }));
}

/** «à M. Vucic», "to Xi", whom one tells. */
const listeners = (passage: Passage, verb: number): readonly number[] => [
  ...childrenBy(passage, verb, 'iobj'),
  ...(/^(tell|assure|inform|assurer)$/.test(passage.tokens[verb]!.lemma) ? childrenBy(passage, verb, 'obj') : []),
  ...childrenBy(passage, verb, 'obl').filter((child) =>
    childrenBy(passage, child, 'case').some((one) => /^(à|aux?|to|devant)$/i.test(passage.tokens[one]!.form)),
  ),
];
