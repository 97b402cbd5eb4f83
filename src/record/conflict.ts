import type { Contradiction, Document, Evidence, Origin, Voice } from '../model/index.ts';
import { joinEvidence } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';

/** What stands behind one value of a conflict. */
export type Side = {
  readonly value: string;
  readonly facts: readonly string[];
  readonly origins: readonly Origin[];
  readonly evidence: readonly Evidence[];
};

/** Two sides that cannot both hold, and the question that they answer: conflicts of one question are told together. */
export type Conflict = {
  readonly kind: Contradiction['kind'];
  readonly question: string;
  readonly sides: readonly [Side, Side];
};

/** A side made of one fact of the record. */
export const sideOf = (
  value: string,
  {
    id,
    origins,
    evidence,
  }: { readonly id: string; readonly origins: readonly Origin[]; readonly evidence: readonly Evidence[] },
): Side => ({ value, facts: [id], origins, evidence });

/** Publication of each document, as a day; those without are left out. */
export type Published = ReadonlyMap<string, string>;

/** The days of publication of documents. */
export const publishedDays = (documents: readonly Pick<Document, 'id' | 'published'>[]): Published =>
  new Map(documents.flatMap(({ id, published }) => (published === null ? [] : [[id, published] as const])));

/** The days on which a side's words were published. */
export const daysOf = (evidence: readonly Evidence[], published: Published): string[] =>
  sortedSet(evidence.flatMap(({ document }) => published.get(document) ?? []));

/** Sides that give the same value, as one voice. */
export function voiceOf(sides: readonly Side[], published: Published): Voice {
  const evidence = joinEvidence(sides.map((side) => side.evidence));
  const origins = groupBy(
    sides.flatMap((side) => side.origins),
    ({ kind, actor, anonymous }) => `${kind} ${actor} ${anonymous}`,
  );
  return {
    facts: sortedSet(sides.flatMap(({ facts }) => facts)),
    origins: sortedBy([...origins], ([key]) => key).map(([, [origin]]) => origin!),
    published: daysOf(evidence, published),
    evidence,
  };
}
