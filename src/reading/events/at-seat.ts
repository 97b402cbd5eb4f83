import type { Found } from '../actors/found.ts';
import { clauseOf } from '../text/clause.ts';
import { tokenAt } from '../text/tree.ts';
import type { Deed } from './deed.ts';
import { allIn } from './sides.ts';
import { sidesOfState } from './states-of.ts';

/** "American officials held talks in Lima": those at whose seat they are, where the text is about both. */
export function hostsOf({ scene, passage, trigger }: Deed, guests: readonly Found[]): readonly Found[] {
  const own = sidesOfState(scene, guests);
  if (own.size !== 1 || scene.pair.length !== 2 || ![...own].every((id) => scene.pair.includes(id))) return [];
  const verb = clauseOf(passage, trigger);
  return allIn(scene, passage, trigger, ['in', 'to']).filter(({ id, how, start }) => {
    const at = tokenAt(passage, start);
    const { head } = passage.tokens[at]!;
    // «tient à une exigence de Kigali»: whose a thing is is no place.
    const isPlace = (head === trigger || head === verb) && scene.byHead[passage.index]!.has(at);
    return isPlace && scene.pair.includes(id) && !own.has(id) && /^(metonymy|place)$/.test(how);
  });
}
