import type {
  AllianceRecord,
  Contradiction,
  Mention,
  PromiseRecord,
  RecordAgreement,
  RecordClaim,
  RecordEvent,
  Trace,
} from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { Failure } from './errors.ts';
import { closest } from './suggest.ts';
import { tailOf } from './words/ids.ts';

/** A fact of the record by kind. */
export type Fact =
  | { readonly kind: 'event'; readonly fact: RecordEvent }
  | { readonly kind: 'agreement'; readonly fact: RecordAgreement }
  | { readonly kind: 'claim'; readonly fact: RecordClaim }
  | { readonly kind: 'contradiction'; readonly fact: Contradiction }
  | { readonly kind: 'promise'; readonly fact: PromiseRecord };

export interface TracedMention extends Mention {
  /** How the reading came to it; null where it kept no account. */
  readonly trace: Trace | null;
}

export type TracedFact = Fact & { readonly traces: readonly TracedMention[] };

/**
 * A fact with its traces, by its id in the record, the beginning of that id or of its tail where it is the only one, or its id in one
 * document's reading, `e1042@doc:0123456789abcdef`.
 * @throws Failure where there is none or several
 */
export async function findFact(id: string, record: AllianceRecord, store: Store): Promise<TracedFact> {
  const facts = factsOf(record);
  const [local = '', document] = id.split('@');
  const exact =
    document === undefined
      ? facts.filter(({ fact }) => fact.id === id)
      : facts.filter(({ fact }) =>
          mentionsOf(fact).some((one) => one.fact === local && one.document.startsWith(document)),
        );
  const found =
    exact.length > 0
      ? exact
      : facts.filter(({ fact }) => id.length > 1 && (fact.id.startsWith(id) || tailOf(fact.id).startsWith(id)));
  const [first, second] = found;
  if (first === undefined) {
    const near = closest(
      id,
      facts.map(({ fact }) => fact.id),
    );
    throw new Failure(near === null ? 'error.noFact' : 'error.noFactNear', { id, near });
  }
  if (second !== undefined) {
    throw new Failure('error.severalFacts', {
      id,
      ids: found
        .slice(0, 8)
        .map(({ fact }) => fact.id)
        .join(', '),
    });
  }
  const traces: TracedMention[] = [];
  for (const mention of mentionsOf(first.fact)) {
    const reading = await store.reading(mention.document);
    traces.push({ ...mention, trace: reading?.traces[mention.fact] ?? null });
  }
  return { ...first, traces };
}

/** The facts of a record by id. */
export const factsById = (record: AllianceRecord): ReadonlyMap<string, Fact> =>
  new Map(factsOf(record).map((found) => [found.fact.id, found]));

function factsOf({ events, agreements, claims, contradictions, promises }: AllianceRecord): Fact[] {
  return [
    ...events.map((fact) => ({ kind: 'event' as const, fact })),
    ...agreements.map((fact) => ({ kind: 'agreement' as const, fact })),
    ...claims.map((fact) => ({ kind: 'claim' as const, fact })),
    ...contradictions.map((fact) => ({ kind: 'contradiction' as const, fact })),
    ...promises.map((fact) => ({ kind: 'promise' as const, fact })),
  ];
}

function mentionsOf(fact: Fact['fact']): readonly Mention[] {
  return 'mentions' in fact ? fact.mentions : [];
}
