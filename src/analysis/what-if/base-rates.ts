import type { Duty, Knowledge } from '../../knowledge/index.ts';
import type { BaseRate, BondAnswer } from './answer.ts';

/** The published figures that are about the kinds of duty in question: for one kind, and for all kinds together. */
export function baseRatesFor(
  bound: readonly BondAnswer[],
  { reliability: { figures }, obligations: { duties } }: Pick<Knowledge, 'reliability' | 'obligations'>,
): BaseRate[] {
  const kinds = new Set<string | null>(
    bound.filter(({ status }) => status !== 'dormant').map(({ duty }) => duties[duty as Duty]?.atop ?? null),
  );
  kinds.delete(null);
  // Studies do not count consultation: it is kept by talking.
  kinds.delete('consultation');
  if (kinds.size === 0) return [];
  return figures
    .filter(({ kind }) => kind === undefined || kinds.has(kind))
    .map(({ id, authors, year, title, venue, period, measure, value, kind, certainty }) => {
      return {
        id,
        source: `${authors} (${year}), ${title}, ${venue}`,
        period,
        measure,
        value,
        kind: kind ?? null,
        certainty,
      };
    });
}
