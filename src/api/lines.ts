import type { Entry, Subject } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { agreementNames } from './names.ts';
import { oncePer } from './once-per.ts';

/** The events and claims of a ledger as lines, by their id. Made once for a ledger. */
export const linesOf = oncePer(
  ({ entries }: Ledger): ReadonlyMap<string, Entry> =>
    new Map(entries.flatMap((entry) => (entry.kind === 'step' ? [] : [[entry.id, entry] as const]))),
);

/** What tells a line from others: its id; of a step, its agreement and kind. */
export const lineKey = ({ kind, id, type }: Entry): string => (kind === 'step' ? `${id} ${type}` : id);

/** What some facts are about: the first event among them, else the first claim, else the first agreement. */
export function subjectOf(ids: readonly string[], ledger: Ledger): Subject {
  const lines = linesOf(ledger);
  const found = ids.flatMap((id) => lines.get(id) ?? []);
  const entry = found.find(({ kind }) => kind === 'event') ?? found[0] ?? null;
  const agreement = ids.flatMap((id) => ledger.agreements.get(id) ?? [])[0];
  return { entry, agreement: agreement ? { id: agreement.id, names: agreementNames(agreement) } : null };
}

/** A fact's id with what kind of fact it is; null for what the record does not hold. */
export function kindOf({ events, claims, agreements }: Ledger, id: string): 'event' | 'claim' | 'agreement' | null {
  if (events.has(id)) return 'event';
  if (claims.has(id)) return 'claim';
  return agreements.has(id) ? 'agreement' : null;
}
