import type { DocumentCard } from '../api/types.ts';

/** Texts that share their words: that which was likely first, and what others made of it. */
export interface Family {
  readonly id: string;
  readonly first: DocumentCard;
  /** By day of publication, undated ones last. */
  readonly others: readonly DocumentCard[];
}

/** The families of texts, the largest first. */
export function familiesOf(documents: readonly DocumentCard[]): Family[] {
  const groups = Map.groupBy(
    documents.filter(({ textGroup }) => textGroup !== null),
    ({ textGroup }) => textGroup!,
  );
  return [...groups]
    .map(([id, list]) => {
      const sorted = [...list].sort((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1));
      const first = sorted.find(({ version }) => version?.kind === 'first') ?? sorted[0]!;
      return { id, first, others: sorted.filter((one) => one !== first) };
    })
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => b.others.length - a.others.length || (a.id < b.id ? -1 : 1));
}

/** What one publisher brought. */
export interface Outlet {
  /** null: nobody is named. */
  readonly publisher: string | null;
  readonly documents: readonly DocumentCard[];
  /** Texts that stand alone or were likely first. */
  readonly own: number;
  readonly facts: number;
  readonly notes: readonly (readonly [DocumentCard['notes'][number]['kind'], number])[];
}

/** The publishers, those with most texts first; what bears no name comes last. */
export function outletsOf(documents: readonly DocumentCard[]): Outlet[] {
  return [...Map.groupBy(documents, ({ publisher }) => publisher)]
    .map(([publisher, list]) => ({
      publisher,
      documents: list,
      own: list.filter(({ version }) => version === null || version.kind === 'first').length,
      facts: list.reduce((sum, { facts }) => sum + facts, 0),
      notes: [
        ...Map.groupBy(
          list.flatMap(({ notes }) => notes),
          ({ kind }) => kind,
        ),
      ].map(([kind, found]) => [kind, found.length] as const),
    }))
    .sort(
      (a, b) =>
        Number(a.publisher === null) - Number(b.publisher === null) ||
        b.documents.length - a.documents.length ||
        b.facts - a.facts ||
        ((a.publisher ?? '') < (b.publisher ?? '') ? -1 : 1),
    );
}
