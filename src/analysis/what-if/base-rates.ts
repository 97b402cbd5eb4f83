import type { Knowledge } from '../../knowledge/index.ts';
import type { BaseRate, BondAnswer } from './answer.ts';
import { isAloof, isArms } from './case/duties.ts';

/** The published figures that are about the kinds of duty in question: for one kind, and for all kinds together. */
export function baseRatesFor(bound: readonly BondAnswer[], { figures }: Knowledge['reliability']): BaseRate[] {
  const kinds = new Set<string | null>(
    bound.filter(({ status }) => status !== 'dormant').map(({ duty }) => kindOf(duty)),
  );
  kinds.delete(null);
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

/** The kind by which studies count a duty; null for those that they do not count (consultation is kept by talking). */
function kindOf(duty: string): 'defence' | 'nonaggression' | 'neutrality' | null {
  if (isArms(duty)) return 'defence';
  if (duty === 'no-aggression') return 'nonaggression';
  return isAloof(duty) ? 'neutrality' : null;
}
