import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { antecedentsBefore } from './antecedent.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';

/** How many sentences back those may stand who issue a statement together. */
const REACH = 10;

const STATEMENT = /^(communiqué|déclaration|statement|declaration)$/i;
const JOINT =
  /^(joint|commun|commune|conjoint|conjointe|trilateral|trilatéral|trilatérale|bilateral|bilatéral|bilatérale)$/i;

/** «Le communiqué commun condamne …», "their joint statement": those who were told together last. */
export function issuerActors(scene: Scene, passage: Passage, index: number): Found[] {
  const { start, end, form, upos } = passage.tokens[index]!;
  if (upos !== 'NOUN' || !STATEMENT.test(form)) return [];
  if (!childrenBy(passage, index, 'amod').some((child) => JOINT.test(passage.tokens[child]!.form))) return [];
  const owners = ownersOf(scene, passage, index);
  if (owners.length > 1) return [...owners];
  const together = antecedentsBefore(scene, start, passage.index - REACH).findLast(
    ({ ids }) => ids.filter(isState).length > 1,
  );
  const last = together?.ids.filter(isState) ?? [];
  // Those whom somebody only spoke of are none of those whom the text is about.
  const ids =
    last.length > 0 && (scene.pair.length < 2 || last.some((id) => scene.pair.includes(id))) ? last : scene.pair;
  return ids.length > 1 ? ids.map((id) => ({ id, start, end, text: form, how: 'pair' })) : [];
}
