import type { AllianceRecord, Evidence } from '../../model/index.ts';

/** What was published between two records. */
export interface Since {
  /** The part of the evidence that lies in documents which the earlier record had not. */
  readonly fresh: (evidence: readonly Evidence[]) => Evidence[];
  /** First day on which some of this evidence was published; the last day of the later record where none says. */
  readonly day: (evidence: readonly Evidence[]) => string;
}

/** @param until `YYYY-MM-DD`, the day of the later record */
export function publishedSince(before: AllianceRecord, after: AllianceRecord, until: string): Since {
  const known = new Set(before.documents.map(({ id }) => id));
  const published = new Map(after.documents.map(({ id, published: day }) => [id, day]));
  return {
    fresh: (evidence) => evidence.filter(({ document }) => !known.has(document)),
    day: (evidence) => evidence.flatMap(({ document }) => published.get(document) ?? []).sort()[0] ?? until,
  };
}
