import type { FoundFact, Store } from '../../store/index.ts';

type Fact = Pick<FoundFact, 'kind' | 'id'>;

/** What a document that was just recorded tells. */
export interface Told {
  /** Facts that only documents added with it tell. */
  readonly fresh: readonly Fact[];
  /** How many facts of it others told before. */
  readonly known: number;
}

/**
 * The facts of the record that a document tells, new ones apart.
 *
 * @param added documents that were not in the record before
 */
export async function toldAnew(store: Store, document: string, added: ReadonlySet<string>): Promise<Told> {
  const facts = await store.toldBy(document);
  const record = await store.part(facts);
  if (record === null) return { fresh: [], known: 0 };
  const isFresh = ({ mentions }: { readonly mentions: readonly { readonly document: string }[] }): boolean =>
    mentions.every((mention) => added.has(mention.document));
  const fresh: Fact[] = [
    ...record.agreements.filter(isFresh).map(({ id }) => ({ kind: 'agreement' as const, id })),
    ...record.events.filter(isFresh).map(({ id }) => ({ kind: 'event' as const, id })),
    ...record.claims.filter(isFresh).map(({ id }) => ({ kind: 'claim' as const, id })),
  ];
  return { fresh, known: facts.length - fresh.length };
}
