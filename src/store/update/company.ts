import type { RecordAgreement, RecordClaim, RecordEvent } from '../../model/index.ts';
import type { ClaimMention, EventMention, Pact } from '../../record/index.ts';
import type { FactKeyRow, FactKind } from '../schema.ts';
import { factsNamed } from './facts.ts';
import type { Merged } from './mentions.ts';
import { inParts, type Tx } from './rows.ts';

/** What became of the facts that readings tell. */
export type Facts = {
  readonly agreements: Merged<Pact, RecordAgreement>;
  readonly events: Merged<EventMention, RecordEvent>;
  readonly claims: Merged<ClaimMention, RecordClaim>;
};

/** Everything that meets under some keys. */
export type Company = {
  readonly agreements: readonly RecordAgreement[];
  readonly events: readonly RecordEvent[];
  readonly claims: readonly RecordClaim[];
};

/** Facts whose company may be another now: those that changed, and the claims about events that changed. */
export type Touched = Company & {
  /** The ids of all, also of those that are no more. */
  readonly ids: ReadonlySet<string>;
  /** Events that the claims speak of and that did not change. */
  readonly about: readonly RecordEvent[];
};

/** Keys under which facts meet, with what they are about. */
export type MeetingKeys = ReadonlyMap<number, string>;

/** Every id of whom one may ask which state it acts for. */
export const namesIn = (facts: readonly (RecordEvent | RecordClaim)[]): string[] =>
  facts.flatMap((fact) => [
    ...fact.sources,
    ...fact.targets,
    ...fact.origins.map(({ actor }) => actor),
    ...('speaker' in fact && fact.speaker !== null ? [fact.speaker] : []),
  ]);

export type FactsById = {
  readonly agreements: ReadonlyMap<string, RecordAgreement>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly claims: ReadonlyMap<string, RecordClaim>;
};

/** The facts that stand under keys, and the events that claims among them speak of. */
export async function factsUnder(tx: Tx, rows: readonly FactKeyRow[], touched: Touched): Promise<FactsById> {
  const byId = <F extends { readonly id: string }>(facts: readonly F[]): Map<string, F> =>
    new Map(facts.map((fact) => [fact.id, fact]));
  const agreements = byId(touched.agreements);
  const events = byId([...touched.events, ...touched.about]);
  const claims = byId(touched.claims);
  const missing = (kind: FactKind, known: ReadonlyMap<string, unknown>): Set<string> =>
    new Set(rows.flatMap((row) => (row.kind === kind && !known.has(row.fact) ? [row.fact] : [])));
  for (const one of await factsNamed(tx, 'agreement', missing('agreement', agreements))) agreements.set(one.id, one);
  for (const one of await factsNamed(tx, 'claim', missing('claim', claims))) claims.set(one.id, one);
  for (const one of await factsNamed(tx, 'event', missing('event', events))) events.set(one.id, one);
  const about = [...claims.values()].flatMap((claim) => claim.about.filter((id) => !events.has(id)));
  for (const one of await factsNamed(tx, 'event', new Set(about))) events.set(one.id, one);
  return { agreements, events, claims };
}

/** The documents that facts rest on, with their days of publication. */
export async function publishedOf(
  tx: Tx,
  facts: readonly { readonly evidence: readonly { readonly document: string }[] }[],
): Promise<{ readonly id: string; readonly published: string | null }[]> {
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  return inParts(cited, (part) =>
    tx.selectFrom('recorded').select(['document as id', 'published']).where('document', 'in', part).execute(),
  );
}
