import { type Found, idsOf } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import type { FoundEvent } from './found.ts';

/** What may be of another kind each time. */
const GIVEN: ReadonlySet<string> = new Set(['AID', 'COOPERATE']);

/**
 * What others do whose verb is left out: «La Pologne livrera 14 chars à l'Ukraine, l'Allemagne 18» tells two deeds. Whom
 * it is done to is told behind the number, or is the same.
 */
export function elidedEvents(scene: Scene, passage: Passage, found: readonly FoundEvent[]): FoundEvent[] {
  return found.flatMap((one) => {
    if (passage.tokens[one.trigger]!.upos !== 'VERB' || !one.event.quantity) return [];
    return childrenBy(passage, one.trigger, 'orphan').flatMap((name): FoundEvent[] => {
      const sources = actorsAt(scene, passage, name);
      if (sources.length === 0) return [];
      const within = subtree(passage, name);
      const { end } = passage.tokens[name]!;
      // The unit may stand before: the number itself must stand behind the name.
      const isBehind = (from: number, to: number): boolean =>
        from >= end && within.some((at) => passage.tokens[at]!.start >= from && passage.tokens[at]!.start < to);
      const quantity = scene.quantities[passage.index]!.find((one) => isBehind(one.start, one.end))?.quantity;
      // «400 policiers en Haïti et la Jamaïque 24 soldats»: other things are told by a unit of their own.
      if (!quantity || (quantity.unit !== one.event.quantity!.unit && !GIVEN.has(one.event.type))) return [];
      const others = within.filter((at) => at !== name).flatMap((at): readonly Found[] => actorsAt(scene, passage, at));
      const told = others.filter(({ id }) => !sources.some((source) => source.id === id));
      const event = {
        ...one.event,
        id: `e${passage.tokens[name]!.start}.${one.event.rule}`,
        sources: idsOf(sources),
        targets: told.length > 0 ? idsOf(told) : one.event.targets,
        quantity,
      };
      return [{ ...one, event }];
    });
  });
}
