import { isState } from '../../model/index.ts';
import type { FoundEvent } from './found.ts';

/** What brings forces and help onto a land, or takes them from it. */
const ON_THE_GROUND: ReadonlySet<string> = new Set(['AID', 'RETREAT']);

/** A side that the sentence does not name itself. */
const UNNAMED: ReadonlySet<string> = new Set(['pair', 'inherited']);

/**
 * «Des soldats rwandais sont arrivés au Mozambique. (…) Le Portugal a envoyé des instructeurs.»: the one land that all help
 * and all forces told before by name went to. Null where they went to several, or where it is one of those who act.
 */
export function theatreBefore(earlier: readonly FoundEvent[], told: readonly string[]): string | null {
  const lands = new Set<string>();
  for (const { event, trace, stance } of earlier) {
    if (!ON_THE_GROUND.has(event.type) || stance.mood === 'hypothetical') continue;
    for (const { slot, value, how } of trace.arguments)
      if (slot === 'target' && isState(value) && !UNNAMED.has(how)) lands.add(value);
  }
  const [land] = lands;
  return lands.size === 1 && !told.includes(land!) ? land! : null;
}
