import { isState } from '../../model/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { rulesAt } from './triggers.ts';

/**
 * "flew to Lima to ask for their release", «s'est rendu à Quito pour exiger des excuses»: what somebody visits another for is
 * done to that one, where the errand names nobody else. Empty for what is no errand, and for several hosts.
 */
export function hostOfErrand(
  scene: Scene,
  passage: Passage,
  trigger: number,
  own: readonly string[],
): readonly Found[] {
  const token = passage.tokens[trigger]!;
  const { head } = token;
  if (relation(token) !== 'advcl' || token.feats.VerbForm !== 'Inf' || head < 0 || head > trigger) return [];
  if (!rulesAt(scene, passage, head).some(({ type }) => type === 'CONSULT')) return [];
  const hosts = distinct(
    childrenBy(passage, head, 'obj', 'obl')
      .filter((child) => child < trigger)
      .flatMap((child) => actorsAt(scene, passage, child))
      .filter(({ id }) => isState(id) && !own.includes(id)),
  );
  return hosts.length === 1 ? hosts : [];
}
