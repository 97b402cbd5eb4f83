import { foldName } from '../knowledge/index.ts';
import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { actorNames } from './names.ts';
import { oncePer } from './once-per.ts';

/** The words of each entry, folded, as they were asked for. */
const haystacks = oncePer((_ledger: Ledger) => new Map<string, string>());

/** A test for entries that hold every word asked for, in either language, accents and case set aside. */
export function searchIn(ledger: Ledger, asked: string): (entry: Entry) => boolean {
  const wanted = foldName(asked).split(' ').filter(Boolean);
  const texts = haystacks(ledger);
  return (entry) => {
    const key = `${entry.kind} ${entry.id} ${entry.type} ${entry.excerpt.text}`;
    const text = texts.get(key) ?? haystack(ledger, entry);
    texts.set(key, text);
    return wanted.every((word) => text.includes(word));
  };
}

function haystack(ledger: Ledger, entry: Entry): string {
  const { sources, targets, speaker, origins, place, excerpt } = entry;
  const ids = [...sources, ...targets, ...(speaker === null ? [] : [speaker]), ...origins.map(({ actor }) => actor)];
  const names = Object.values(actorNames(ids, ledger.actors)).flatMap((actor) => [actor.names.fr, actor.names.en]);
  const quotes = (ledger.events.get(entry.id) ?? ledger.claims.get(entry.id))?.evidence.map(({ quote }) => quote) ?? [];
  const { publisher, text } = excerpt;
  const pact = entry.agreementNames;
  return foldName([...ids, ...names, place?.fr, place?.en, pact?.fr, pact?.en, publisher, text, ...quotes].join(' '));
}
