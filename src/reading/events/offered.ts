import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { relativeObject } from '../text/relative.ts';
import { relation } from '../text/tree.ts';
import type { Deed } from './deed.ts';

/** What answers something that another has done. */
const ANSWERING = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/**
 * «La Russie a proposé un moratoire, que la Lettonie rejette», "offered a truce, which Chad rejected": whoever does what the
 * clause above tells of the thing.
 * @param own those who answer, who do not answer themselves
 */
export function offeredBy({ scene, passage, trigger, rule }: Deed, own: readonly string[]): readonly Found[] {
  if (!ANSWERING.has(rule.type)) return [];
  const thing = relativeObject(passage, trigger);
  if (thing < 0 || relation(passage.tokens[thing]!) !== 'obj') return [];
  const { head } = passage.tokens[thing]!;
  if (passage.tokens[head]!.upos !== 'VERB' || isPassive(passage, head)) return [];
  return actorsAt(scene, passage, subjectOf(passage, head)).filter(({ id }) => !own.includes(id));
}
