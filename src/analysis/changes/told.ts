import type { Change, Origin, RecordClaim, RecordEvent } from '../../model/index.ts';
import { knownBefore } from './known.ts';
import type { Since } from './since.ts';

/** Events or claims that are new, that others say too by now, or that are otherwise sure than they were. */
export function toldChanges(
  of: 'event' | 'claim',
  before: readonly (RecordEvent | RecordClaim)[],
  after: readonly (RecordEvent | RecordClaim)[],
  { fresh, day }: Since,
): Change[] {
  const earlier = knownBefore(before);
  return after.flatMap((fact): Change[] => {
    const known = earlier(fact);
    const evidence = fresh(fact.evidence);
    const common = { of, fact: fact.id, on: day(evidence), evidence };
    if (known === undefined) return [{ kind: 'fact', ...common }];
    const said = new Set(known.origins.map(key));
    const origins = fact.origins.filter((origin) => !said.has(key(origin)));
    return [
      ...(origins.length > 0 ? [{ kind: 'origin' as const, ...common, origins }] : []),
      ...(known.factuality !== fact.factuality || known.mood !== fact.mood
        ? [{ kind: 'status' as const, ...common, before: sureness(known), after: sureness(fact) }]
        : []),
    ];
  });
}

const key = ({ kind, actor, anonymous }: Origin): string => `${kind} ${actor} ${anonymous}`;
const sureness = ({ factuality, mood }: RecordEvent | RecordClaim) => ({ factuality, mood });
