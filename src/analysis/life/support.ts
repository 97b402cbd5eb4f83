import type { AllianceRecord, Evidence, Origin } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';

/** Who says words of the record, and from how many independent sides. */
export interface Support {
  /** Those whom the articles name for it, each once. */
  readonly origins: readonly Origin[];
  /** Named ones, and one for each text that says it in its own name. */
  readonly independent: number;
  readonly documents: number;
}

/**
 * Tells who stands behind a step or clause, of which the record keeps the words alone: whoever the events and claims of
 * the same words come from; else the text itself, of which copies and rewrites are one.
 */
export function supporter(record: AllianceRecord): (evidence: readonly Evidence[]) => Support {
  const textOf = new Map(record.documents.map(({ id, textGroup }) => [id, textGroup ?? id]));
  // Of a large record few documents speak of an agreement.
  const telling = new Set(record.agreements.flatMap((one) => evidenceOf(one).map(({ document }) => document)));
  const facts = Map.groupBy(
    [...record.events, ...record.claims].flatMap(({ origins, evidence }) =>
      evidence
        .filter(({ document }) => telling.has(document))
        .map(({ document, start, end }) => ({ document, start, end, origins })),
    ),
    ({ document }) => document,
  );
  return (evidence) => {
    const texts = Map.groupBy(evidence, ({ document }) => textOf.get(document) ?? document);
    const voices = new Map<string, Origin | null>();
    for (const [text, words] of texts) {
      const named = words.flatMap((one) => namedFor(one, facts.get(one.document) ?? []));
      for (const origin of named) voices.set(`${origin.kind} ${origin.actor}`, origin);
      if (named.length === 0) voices.set(`author ${text}`, null);
    }
    return {
      origins: [...voices.values()].filter((origin) => origin !== null),
      independent: voices.size,
      documents: new Set(evidence.map(({ document }) => document)).size,
    };
  };
}

type Placed = Pick<Evidence, 'start' | 'end'> & { readonly origins: readonly Origin[] };

/** Whom the facts of the same words come from, unless one of them is the article's own. */
function namedFor({ start, end }: Evidence, facts: readonly Placed[]): readonly Origin[] {
  const same = facts.filter((fact) => fact.start < end && fact.end > start);
  const origins = same.flatMap((fact) => fact.origins);
  return origins.some(({ kind }) => kind === 'author') ? [] : origins;
}
