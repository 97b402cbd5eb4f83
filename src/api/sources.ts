import type { DocumentCard, Entry, Family, Outlet } from './answers/index.ts';

/** What a family shows of its members, an outlet of its texts. */
const MEMBERS = 12;
const TEXTS = 6;
const FACTS = 4;

/** The families of texts, the largest first. */
export function familiesOf(documents: Iterable<DocumentCard>): Family[] {
  const groups = Map.groupBy(documents, ({ textGroup }) => textGroup);
  groups.delete(null);
  return [...groups]
    .filter(([, list]) => list.length > 1)
    .map(([id, list]) => {
      const sorted = [...list].sort(
        (a, b) => byText(a.published ?? '9999', b.published ?? '9999') || byText(a.id, b.id),
      );
      const first = sorted.find(({ version }) => version?.kind === 'first') ?? sorted[0]!;
      const others = sorted.filter((one) => one !== first).slice(0, MEMBERS);
      return { id: id!, texts: list.length, first, others };
    })
    .sort((a, b) => b.texts - a.texts || byText(a.id, b.id));
}

/** The publishers, those with most texts first; what bears no name comes last. */
export function outletsOf(documents: Iterable<DocumentCard>, alone: ReadonlyMap<string, readonly Entry[]>): Outlet[] {
  return [...Map.groupBy(documents, ({ publisher }) => publisher)]
    .map(([publisher, list]) => ({
      publisher,
      texts: list.length,
      own: list.filter(isOwn).length,
      facts: list.reduce((sum, { facts }) => sum + facts, 0),
      alone: alone.get(publisher ?? '')?.length ?? 0,
      aloneFacts: alone.get(publisher ?? '')?.slice(0, FACTS) ?? [],
      notes: notesIn(list),
      documents: [...list].sort(lastFirst).slice(0, TEXTS),
    }))
    .sort(
      (a, b) =>
        Number(a.publisher === null) - Number(b.publisher === null) ||
        b.texts - a.texts ||
        b.facts - a.facts ||
        byText(a.publisher ?? '', b.publisher ?? ''),
    );
}

/** Whether a text stands alone or was likely the first of its family. */
export const isOwn = ({ version }: Pick<DocumentCard, 'version'>): boolean =>
  version === null || version.kind === 'first';

/** Last published first, undated ones last. */
export const lastFirst = (a: DocumentCard, b: DocumentCard): number =>
  byText(b.published ?? '', a.published ?? '') || byText(a.id, b.id);

function notesIn(list: readonly DocumentCard[]): Outlet['notes'] {
  const kinds = Map.groupBy(
    list.flatMap(({ notes }) => notes),
    ({ kind }) => kind,
  );
  return [...kinds].map(([kind, { length }]) => ({ kind, count: length }));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
