import { type AllianceRecord, type Change, evidencePlace } from '../../model/index.ts';
import { knownBefore } from './known.ts';
import type { Since } from './since.ts';

/** Contradictions about facts that did not stand against each other in this way before. */
export function contradictionChanges(before: AllianceRecord, after: AllianceRecord, { fresh, day }: Since): Change[] {
  const earlierId = earlierIds(before, after);
  const known = new Map<string, Set<string>[]>();
  for (const { kind, facts } of before.contradictions) {
    const own = new Set(facts);
    for (const id of own) known.set(`${kind} ${id}`, [...(known.get(`${kind} ${id}`) ?? []), own]);
  }
  return after.contradictions
    .filter(({ kind, facts }) => {
      const ids = facts.flatMap((id) => earlierId(id) ?? []);
      // All that stand against each other now must have done so then: a third value is a new disagreement.
      if (ids.length < facts.length) return true;
      return !(known.get(`${kind} ${ids[0]}`) ?? []).some((one) => ids.every((id) => one.has(id)));
    })
    .map(({ id, evidence: all }) => {
      const evidence = fresh(all);
      return { kind: 'contradiction', of: 'contradiction', fact: id, on: day(evidence), evidence };
    });
}

function earlierIds(before: AllianceRecord, after: AllianceRecord): (id: string) => string | undefined {
  const ids = new Map<string, string | undefined>();
  for (const list of ['events', 'agreements', 'claims'] as const) {
    const earlier = knownBefore<{ id: string; mentions: { document: string; fact: string }[] }>(before[list]);
    for (const fact of after[list]) ids.set(fact.id, earlier(fact)?.id);
  }
  // What both records share keeps its id.
  return (id) => (ids.has(id) ? ids.get(id) : id);
}

/** Promises given since, and those that were kept, fell due or fell silent. */
export function promiseChanges(before: AllianceRecord, after: AllianceRecord, { fresh, day }: Since): Change[] {
  const earlier = new Map(
    before.promises.flatMap((promise) => promise.evidence.map((one) => [evidencePlace(one), promise])),
  );
  return after.promises.flatMap(({ id, state, evidence: all }): Change[] => {
    const known = all.flatMap((one) => earlier.get(evidencePlace(one)) ?? [])[0];
    if (known?.state === state) return [];
    const evidence = fresh(all);
    const common = { of: 'promise', fact: id, on: day(evidence), evidence } as const;
    return [{ kind: 'promise', ...common, before: known?.state ?? null, after: state }];
  });
}
