import type { RecordClaim, RecordEvent } from '../model/index.ts';
import { type Conflict, daysOf, type Published, sideOf } from './conflict.ts';
import { deniersOf, isAboutEvent, sharesWords } from './denied.ts';
import { type Denied, disputesOf } from './disputes.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { groupBy, sortedSet } from './order.ts';
import { daysBetween, overlap } from './spans.ts';
import { voicesApart } from './voices.ts';

/** What one says is not so and another says is so. An evasion denies nothing; a denial by all who speak is no quarrel. */
export function denials(
  events: readonly RecordEvent[],
  claims: readonly RecordClaim[],
  published: Published,
  identity: Identity,
): Conflict[] {
  const positives = groupBy(
    events.filter(({ factuality, mood }) => !isNegative(factuality) && factuality !== 'Uu' && isReal(mood)),
    (event) => matterKey(event, identity),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const contrary = (event: RecordEvent): RecordEvent[] =>
    (positives.get(matterKey(event, identity)) ?? []).filter((other) => sameMatter(event, other, published));
  const covered = new Set<string>();
  const spoken = claims
    .filter(({ kind }) => kind === 'denial')
    .flatMap((claim) => {
      const about = claim.about.flatMap((id) => byId.get(id) ?? []);
      for (const { id, factuality } of about) if (isNegative(factuality)) covered.add(id);
      const asserted = about.flatMap((event) =>
        isNegative(event.factuality)
          ? contrary(event).filter((other) => saidByOthers(other, claim))
          : isAboutEvent(event, claim, identity) && saidByOthers(event, claim)
            ? [event]
            : [],
      );
      return asserted.map((event) => denied(event, claim, deniersOf(claim, identity), identity));
    });
  const told = events
    .filter(({ id, factuality }) => isNegative(factuality) && !covered.has(id))
    .flatMap((event) =>
      contrary(event)
        .filter((other) => voicesApart(event, other))
        .map((other) => {
          const deniers = event.origins.map(({ actor }) => identity.stateOf(actor));
          return denied(other, event, deniers, identity);
        }),
    );
  return disputesOf([...spoken, ...told], published);
}

const isReal = (mood: RecordEvent['mood']): boolean => mood === 'asserted' || mood === 'conditional';

/** The key under which a thing and its contrary meet: what is done, by which states, to which. */
export const matterKey = ({ type, mode, sources, targets }: RecordEvent, { stateOf }: Identity): string =>
  JSON.stringify([type, mode, sortedSet(sources.map(stateOf)), sortedSet(targets.map(stateOf))]);

/** Told within so many days of each other, what has no date is told of one time. */
export const moment = 31;

/** One time, and the same field of the alliance. */
function sameMatter(a: RecordEvent, b: RecordEvent, published: Published): boolean {
  const sameField =
    a.dimensions.length === 0 || b.dimensions.length === 0
      ? a.dimensions.length === b.dimensions.length
      : a.dimensions.some((one) => b.dimensions.includes(one));
  if (!sameField) return false;
  if (a.agreement !== null && b.agreement !== null && a.agreement !== b.agreement) return false;
  if (a.date !== null && b.date !== null) return overlap(a.date, b.date);
  // An undated denial is of what was just told, in its words; history is dated.
  if (a.date !== null || b.date !== null || !sharesWords(a.evidence, b.evidence)) return false;
  return daysOf(a.evidence, published).some((one) =>
    daysOf(b.evidence, published).some((other) => Math.abs(daysBetween(one, other)) <= moment),
  );
}

/** Someone besides the one who denies says it; where the claim is silent on its voice, its words must lie elsewhere. */
function saidByOthers(event: RecordEvent, claim: RecordClaim): boolean {
  const deniers = [claim.speaker, ...claim.origins.map(({ actor }) => actor)];
  if (event.origins.length > 0) return event.origins.some(({ actor }) => !deniers.includes(actor));
  return event.evidence.some(
    (words) =>
      !claim.evidence.some(
        ({ document, start, end }) => document === words.document && start < words.end && words.start < end,
      ),
  );
}

const denied = (
  event: RecordEvent,
  denial: RecordEvent | RecordClaim,
  deniers: readonly string[],
  identity: Identity,
): Denied => ({
  event,
  denial: sideOf(denial.factuality, denial),
  matter: JSON.stringify([matterKey(event, identity), event.date, sortedSet(deniers)]),
});
