import type { Agreement, Origin } from '../model/index.ts';
import type { Identity } from './identity.ts';
import type { ClaimTelling, EventTelling, Told } from './material.ts';

type Resolve = Identity['resolve'];

/** An event of a reading with its actors under the ids of the record. */
export const canonicalEvent = ({ told, ...mention }: EventTelling, resolve: Resolve): EventTelling => ({
  ...mention,
  denials: mention.denials.map((denial) => ({
    ...denial,
    told: { ...denial.told, origins: denial.told.origins.map((origin) => canonicalOrigin(origin, resolve)) },
  })),
  told: {
    ...told,
    sources: told.sources.map(resolve),
    targets: told.targets.map(resolve),
    origins: told.origins.map((origin) => canonicalOrigin(origin, resolve)),
  },
});

/** A claim of a reading with its actors under the ids of the record. */
export const canonicalClaim = ({ told, ...mention }: ClaimTelling, resolve: Resolve): ClaimTelling => ({
  ...mention,
  told: {
    ...told,
    sources: told.sources.map(resolve),
    targets: told.targets.map(resolve),
    speaker: told.speaker === null ? null : resolve(told.speaker),
    origins: told.origins.map((origin) => canonicalOrigin(origin, resolve)),
  },
});

/** An agreement of a reading with its actors under the ids of the record. */
export const canonicalAgreement = ({ told, ...mention }: Told<Agreement>, resolve: Resolve): Told<Agreement> => ({
  ...mention,
  told: {
    ...told,
    parties: told.parties.map(resolve),
    steps: told.steps.map((step) => ({ ...step, by: step.by.map(resolve) })),
    obligations: told.obligations.map((duty) => ({
      ...duty,
      bearer: resolve(duty.bearer),
      beneficiary: resolve(duty.beneficiary),
    })),
  },
});

const canonicalOrigin = (origin: Origin, resolve: Resolve): Origin => ({ ...origin, actor: resolve(origin.actor) });

/** Every actor id, or word that stands for one, that the facts of a reading name. */
export function actorsNamed(facts: {
  readonly events: readonly EventTelling[];
  readonly agreements: readonly Told<Agreement>[];
  readonly claims: readonly ClaimTelling[];
}): Set<string> {
  const named = new Set<string>();
  const note = (id: string): string => {
    named.add(id);
    return id;
  };
  for (const event of facts.events) canonicalEvent(event, note);
  for (const agreement of facts.agreements) canonicalAgreement(agreement, note);
  for (const claim of facts.claims) canonicalClaim(claim, note);
  return named;
}
