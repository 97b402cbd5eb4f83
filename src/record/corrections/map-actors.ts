import type { Actor, Agreement, Obligation, Reading } from '../../model/index.ts';
import { sortedSet } from '../order.ts';

/** Another id for an actor, the same, or null: nobody. */
export type ActorMap = (id: string) => string | null;

/** A reading with other ids for its actors; who is nobody acts in nothing, and what only they did is not told. */
export function mapActors(reading: Reading, map: ActorMap): Reading {
  const ids = (list: readonly string[]): string[] => [...new Set(list.flatMap((id) => map(id) ?? []))];
  const known = <T extends { readonly actor: string }>(origins: readonly T[]): T[] =>
    origins.flatMap((origin) => {
      const actor = map(origin.actor);
      return actor === null ? [] : [{ ...origin, actor }];
    });
  const sides = <T extends { sources: string[]; targets: string[] }>(fact: T): T => ({
    ...fact,
    sources: ids(fact.sources),
    targets: ids(fact.targets),
  });
  const peopled = ({ sources, targets }: { sources: string[]; targets: string[] }): boolean =>
    sources.length + targets.length > 0;
  return {
    ...reading,
    actors: reading.actors.flatMap((actor) => renamed(actor, map)),
    events: reading.events.flatMap((event) => {
      const left = sides({ ...event, origins: known(event.origins) });
      return peopled(left) || !peopled(event) ? [left] : [];
    }),
    agreements: reading.agreements.map((pact) => mapParties(pact, ids, map)),
    claims: reading.claims.map((claim) => ({
      ...sides(claim),
      speaker: claim.speaker === null ? null : map(claim.speaker),
      origins: known(claim.origins),
    })),
  };
}

function renamed(actor: Actor, map: ActorMap): Actor[] {
  const id = map(actor.id);
  return id === null ? [] : [{ ...actor, id }];
}

function mapParties(pact: Agreement, ids: (list: readonly string[]) => string[], map: ActorMap): Agreement {
  return {
    ...pact,
    parties: sortedSet(ids(pact.parties)),
    steps: pact.steps.map((step) => ({ ...step, by: ids(step.by) })),
    obligations: pact.obligations.flatMap((duty): Obligation[] => {
      const [bearer, beneficiary] = [map(duty.bearer), map(duty.beneficiary)];
      if (bearer === null || beneficiary === null) return [];
      return [{ ...duty, bearer, beneficiary, against: duty.against === null ? null : map(duty.against) }];
    }),
  };
}
