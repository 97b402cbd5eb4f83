import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { FoundEvent } from './found.ts';
import { isNear } from './near.ts';

/** How many sentences back the blow may stand. */
const REACH = 3;

/** What somebody suffers from another. */
const BLOW: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE']);

/**
 * «Israël a frappé Doha. Le Koweït s'est dit solidaire.», "Bamako voiced solidarity": whom the last blow hit. Null where
 * none was told just before, or where whoever speaks struck it.
 * @param own who speaks
 */
export function victimBefore(
  scene: Scene,
  passage: Passage,
  own: ReadonlySet<string>,
  earlier: readonly FoundEvent[],
): string | null {
  const last = earlier.findLast(
    ({ event, passage: at }) =>
      at >= passage.index - REACH &&
      BLOW.has(event.type) &&
      event.targets.some(isState) &&
      isNear(scene, passage, at) &&
      !event.sources.some((id) => own.has(id)),
  );
  const [victim, ...more] = last?.event.targets.filter(isState) ?? [];
  return victim !== undefined && more.length === 0 && !own.has(victim) ? victim : null;
}
