import type { ActorNames, NamedFact } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { actorNames, agreementNames } from './names.ts';
import { mentioned } from './routes/timeline.ts';

/** The events, claims and agreements among some ids, with the actors that name them; other ids as actors where they are. */
export function namedFacts(
  ledger: Ledger,
  ids: readonly string[],
): { readonly facts: NamedFact[]; readonly actors: ActorNames } {
  const wanted = new Set(ids);
  const lines = ledger.entries.filter(({ id, kind }) => kind !== 'step' && wanted.has(id));
  const facts: NamedFact[] = lines.map((entry) => ({
    ...{ kind: entry.kind === 'event' ? 'event' : 'claim', id: entry.id, entry, names: null },
  }));
  for (const id of wanted) {
    const agreement = ledger.agreements.get(id);
    if (agreement) facts.push({ kind: 'agreement', id, entry: null, names: agreementNames(agreement) });
  }
  const named = [...lines.flatMap(mentioned), ...[...wanted].filter((id) => ledger.actors.has(id))];
  return { facts, actors: actorNames(named, ledger.actors) };
}
