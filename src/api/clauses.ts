import { type Treaty, treatyById } from '../knowledge/index.ts';
import type { NamedClause } from './answers/index.ts';

/** What names a clause in an answer. */
type Named = Pick<NamedClause, 'treaty' | 'article' | 'duty'>;

/**
 * The clauses that an answer names, each once, with what they say.
 *
 * @param fromCoverage agreements that only the articles tell, where they were asked too
 */
export function namedClauses(bonds: readonly Named[], fromCoverage: readonly Treaty[] = []): NamedClause[] {
  const named = new Map(
    bonds.map(({ treaty, article, duty }) => [`${treaty} ${article} ${duty}`, { treaty, article, duty }]),
  );
  return [...named.values()].flatMap(({ treaty: id, article, duty }) => {
    const treaty = treatyById(id) ?? fromCoverage.find((one) => one.id === id);
    const clause = treaty?.provisions.find((one) => one.article === article && one.duty === duty);
    if (treaty === undefined || clause === undefined) return [];
    const summary = { fr: clause.summary_fr, en: clause.summary_en };
    return [{ treaty: id, article, duty, names: treaty.names, summary }];
  });
}
