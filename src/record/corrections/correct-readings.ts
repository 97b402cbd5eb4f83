import type { Knowledge } from '../../knowledge/index.ts';
import type { Correction, Reading, Ruled } from '../../model/index.ts';
import { actorRulings } from './actor-rulings.ts';
import { actorsOf } from './from-request.ts';
import { knownActor } from './known-actor.ts';
import { inOrder, saidOf } from './rulings.ts';

/**
 * Corrects readings as people said: what was rejected is gone, what was edited is as they said, an actor who is another
 * has its id, what belongs together or apart is marked. What a later correction says of a fact holds over an earlier
 * one. A reading that nothing touches comes back as it is.
 */
export function corrector(corrections: readonly Correction[], knowledge: Knowledge): (reading: Reading) => Reading {
  if (corrections.length === 0) return (reading) => reading;
  const ordered = inOrder(corrections);
  const rule = actorRulings(ordered.map(({ what }) => what));
  return (reading) => rule(withActors(correctFacts(reading, saidOf(reading, ordered)), reading, knowledge));
}

/** Whom only a person named is known from the knowledge; of others the reading that knows them tells. */
function withActors(corrected: Reading, before: Reading, knowledge: Knowledge): Reading {
  if (corrected === before) return corrected;
  const heard = new Set(corrected.actors.map(({ id }) => id));
  const named = [...corrected.events, ...corrected.claims, ...corrected.agreements].flatMap(actorsOf);
  const fresh = [...new Set(named)].filter((id) => !heard.has(id)).flatMap((id) => knownActor(id, knowledge) ?? []);
  return fresh.length === 0 ? corrected : { ...corrected, actors: [...corrected.actors, ...fresh] };
}

function correctFacts(reading: Reading, said: ReadonlyMap<string, readonly Correction[]>): Reading {
  if (said.size === 0) return reading;
  const acts = ({ id }: { readonly id: string }) => (said.get(id) ?? []).map(({ what }) => what);
  const kept = <T extends { readonly id: string }>(facts: readonly T[]): T[] =>
    facts.filter((fact) => !acts(fact).some(({ act }) => act === 'reject-fact'));
  return {
    ...reading,
    events: kept(reading.events).map((event) =>
      acts(event).reduce((now, what) => (what.act === 'edit-event' ? patched(now, what.set) : now), event),
    ),
    agreements: kept(reading.agreements).map((pact) =>
      acts(pact).reduce((now, what) => (what.act === 'edit-agreement' ? patched(now, what.set) : now), pact),
    ),
    claims: kept(reading.claims).map((claim) =>
      acts(claim).reduce((now, what) => (what.act === 'edit-claim' ? patched(now, what.set) : now), claim),
    ),
    ruled: Object.fromEntries([...said].flatMap(([fact, list]) => ruledBy(fact, list))),
  };
}

function ruledBy(fact: string, said: readonly Correction[]): [string, Ruled][] {
  const last = (act: string): string | null => said.findLast(({ what }) => what.act === act)?.id ?? null;
  const ruled = { together: last('merge-facts'), apart: last('split-fact') };
  return ruled.together === null && ruled.apart === null ? [] : [[fact, ruled]];
}

/** A fact with what a patch says; what it leaves open stays. */
function patched<T extends object>(fact: T, patch: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return { ...fact, ...Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) };
}
