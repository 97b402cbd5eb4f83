import type { AllianceRecord, DateSpan, Evidence, Factuality, Mood, Origin, Quantity } from '../../model/index.ts';
import type { Span } from './sentences.ts';

/** What of a record is scored: a fact, or a part of an agreement. */
export interface Scored {
  /** Id of the fact of the record; of the agreement for its parts. */
  readonly fact: string;
  readonly kind: 'event' | 'step' | 'obligation' | 'claim';
  /** PLOVER type, step, kind of claim; the duty of an obligation. */
  readonly type: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly speaker: string | null;
  readonly date: DateSpan | null;
  readonly quantity: Quantity | null;
  readonly factuality: Factuality;
  readonly mood: Mood;
  /** null where the fact carries none: steps and obligations. */
  readonly origins: readonly Origin[] | null;
  readonly agreement: string | null;
  readonly evidence: readonly Evidence[];
}

/** Everything of a record that a gold fact could be. */
export function scoredFacts(record: AllianceRecord): Scored[] {
  const events = record.events.map((event) => ({ ...event, fact: event.id, kind: 'event' as const, speaker: null }));
  const claims = record.claims.map((claim) => {
    return { ...claim, fact: claim.id, kind: 'claim' as const, type: claim.kind, agreement: null };
  });
  const plain = { speaker: null, quantity: null, origins: null } as const;
  const parts = record.agreements.flatMap(({ id, parties, steps, obligations }) => [
    ...steps.map((step): Scored => {
      const { by, date, factuality, evidence } = step;
      const sources = by.length > 0 ? by : parties;
      const what = { fact: id, kind: 'step', type: step.step, agreement: id } as const;
      // A step has no mood of its own: one that is not certain is still to come.
      const mood = factuality === 'CT+' ? 'asserted' : 'planned';
      return { ...plain, ...what, sources, targets: parties, date, factuality, mood, evidence };
    }),
    ...obligations.map(({ bearer, beneficiary, duty, evidence }): Scored => {
      const what = { fact: id, kind: 'obligation', type: duty, agreement: id } as const;
      const sure = { factuality: 'CT+', mood: 'asserted' } as const;
      return { ...plain, ...what, ...sure, sources: [bearer], targets: [beneficiary], date: null, evidence };
    }),
  ]);
  return [...events, ...parts, ...claims];
}

/** What one sentence of one document says of one fact: what is matched with a gold fact. */
export interface Unit extends Scored {
  readonly document: string;
  /** Where its evidence stands in the scored text. */
  readonly spans: readonly Span[];
  /** The sentence that the first of them begins in. */
  readonly sentence: Span;
}

/**
 * The units of one document: one per fact and sentence, or part of a sentence that tells a clause. Parts of one agreement that are alike but for who is bound
 * (a duty owed both ways) are one unit in a sentence.
 * @param located where the record's quotes stand in the scored text
 */
export function unitsOf(
  facts: readonly Scored[],
  document: string,
  located: ReadonlyMap<Evidence, Span>,
  sentences: readonly Span[],
): Unit[] {
  const units = new Map<string, Unit>();
  for (const fact of facts) {
    for (const evidence of fact.evidence) {
      const span = located.get(evidence);
      if (evidence.document !== document || span === undefined) continue;
      const sentence = sentences.find(({ end }) => span.start < end) ?? span;
      // A sentence tells several clauses of one kind, each in its own part.
      const place = fact.kind === 'obligation' ? span.start : sentence.start;
      const key = [fact.kind, fact.fact, fact.kind === 'event' ? '' : fact.type, place].join('|');
      const before = units.get(key);
      units.set(key, before === undefined ? { ...fact, document, spans: [span], sentence } : join(before, fact, span));
    }
  }
  return [...units.values()];
}

function join(unit: Unit, { sources, targets }: Scored, span: Span): Unit {
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  const spans = [...unit.spans, span];
  return { ...unit, sources: both(unit.sources, sources), targets: both(unit.targets, targets), spans };
}
