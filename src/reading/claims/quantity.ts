import { ownersOf } from '../actors/owner.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { others, subjectActors } from './parties.ts';

/** Numbers of soldiers, missiles, money …: who gives them, of whom, to whom. */
export function quantities(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  return scene.quantities[passage.index]!.flatMap((one) => {
    if (['states', 'flights', 'people'].includes(one.quantity.unit)) return [];
    const attribution = attributionFor(attributions, passage, one.unitToken);
    const event = events.find((other) => other.passage === passage.index && other.event.quantity === one.quantity);
    const owners = ownersOf(scene, passage, one.unitToken);
    const subject = subjectActors(scene, passage, one.unitToken);
    const sources = owners.length > 0 ? owners : subject;
    if (sources.length === 0 && !event) return [];
    const stance = stanceOf(scene, passage, one.unitToken);
    const speakers = attribution?.actors ?? [];
    const targets = others(scene, passage, [...sources, ...speakers]).filter((actor) => /^[A-Z]{3}$/.test(actor.id));
    return [
      claimOf(scene, passage, {
        kind: 'quantity',
        rule: 'claim.quantity',
        trigger: one.unitToken,
        sources,
        targets,
        attribution,
        factuality: stance.factuality !== 'CT+' ? stance.factuality : attribution ? 'PR+' : 'CT+',
        mood: stance.mood,
        quantity: one.quantity,
        date: event?.event.date ?? null,
        place: event?.event.place ?? null,
        about: event ? [event.event.id] : [],
      }),
    ];
  });
}
