import type { RecordClaim, RecordEvent } from '../model/index.ts';
import type { Conflict } from './contradictions.ts';
import { isNegative } from './factuality.ts';
import type { Identity } from './identity.ts';
import { groupBy, sortedSet } from './order.ts';
import { overlap } from './spans.ts';

/** What one says is not so and another says is so. An evasion denies nothing; a denial by all who speak is no quarrel. */
export function denials(
  events: readonly RecordEvent[],
  claims: readonly RecordClaim[],
  identity: Identity,
): Conflict[] {
  const positives = groupBy(
    events.filter(({ factuality, mood }) => !isNegative(factuality) && factuality !== 'Uu' && mood !== 'hypothetical'),
    (event) => thing(event, identity),
  );
  const byId = new Map(events.map((event) => [event.id, event]));
  const asserted = (event: RecordEvent): RecordEvent[] =>
    isNegative(event.factuality)
      ? (positives.get(thing(event, identity)) ?? []).filter((other) => sameMatter(event, other))
      : event.factuality === 'Uu'
        ? []
        : [event];
  const covered = new Set<string>();
  const spoken = claims
    .filter(({ kind }) => kind === 'denial')
    .flatMap((claim) =>
      claim.about.flatMap((id) => {
        const event = byId.get(id);
        if (!event) return [];
        covered.add(id);
        return asserted(event)
          .filter((other) => saidByOthers(other, claim))
          .map((other) => conflict(other, claim));
      }),
    );
  const told = events
    .filter(({ id, factuality }) => isNegative(factuality) && !covered.has(id))
    .flatMap((event) => asserted(event).map((other) => conflict(other, event)));
  return [...spoken, ...told];
}

const thing = ({ type, mode, sources, targets }: RecordEvent, { stateOf }: Identity): string =>
  JSON.stringify([type, mode, sortedSet(sources.map(stateOf)), sortedSet(targets.map(stateOf))]);

/** One time, and the same field of the alliance where both name one. */
function sameMatter(a: RecordEvent, b: RecordEvent): boolean {
  if (a.date === null || b.date === null || !overlap(a.date, b.date)) return false;
  return (
    a.dimensions.length === 0 || b.dimensions.length === 0 || a.dimensions.some((one) => b.dimensions.includes(one))
  );
}

/** Someone besides the one who denies says it; where the claim is silent on its voice, its words must lie elsewhere. */
function saidByOthers(event: RecordEvent, claim: RecordClaim): boolean {
  if (event.origins.length > 0) return event.origins.some(({ actor }) => actor !== claim.speaker);
  return event.evidence.some(
    (words) =>
      !claim.evidence.some(
        ({ document, start, end }) => document === words.document && start < words.end && words.start < end,
      ),
  );
}

function conflict(event: RecordEvent, denial: RecordEvent | RecordClaim): Conflict {
  return {
    kind: 'denial',
    facts: [event.id, denial.id],
    values: [event.factuality, denial.factuality],
    evidence: [...event.evidence, ...denial.evidence],
  };
}
