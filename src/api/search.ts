import { setImmediate } from 'node:timers/promises';
import { foldName } from '../knowledge/index.ts';
import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { actorNames } from './names.ts';

/** The words of each entry, folded, as they were asked for: the views of a record share its entries. */
const haystacks = new WeakMap<Entry, string>();

/** A test for entries that hold every word asked for, in either language, accents and case set aside. */
export function searchIn(ledger: Ledger, asked: string): (entry: Entry) => boolean {
  const wanted = foldName(asked).split(' ').filter(Boolean);
  return (entry) => {
    const text = wordsOf(ledger, entry);
    return wanted.every((word) => text.includes(word));
  };
}

/** So many entries between two breaths. */
const BREATH = 500;

/**
 * Folds the words of all entries before somebody searches in them, without holding up who asks for something else.
 *
 * @param wanted whether it is still the record that is asked for
 */
export async function prepareSearch(ledger: Ledger, wanted: () => boolean): Promise<void> {
  for (const [at, entry] of ledger.entries.entries()) {
    if (at % BREATH === 0) {
      await setImmediate(undefined, { ref: false });
      if (!wanted()) return;
    }
    wordsOf(ledger, entry);
  }
}

function wordsOf(ledger: Ledger, entry: Entry): string {
  const known = haystacks.get(entry);
  if (known !== undefined) return known;
  const text = haystack(ledger, entry);
  haystacks.set(entry, text);
  return text;
}

function haystack(ledger: Ledger, entry: Entry): string {
  const { sources, targets, speaker, origins, place, excerpt } = entry;
  const ids = [...sources, ...targets, ...(speaker === null ? [] : [speaker]), ...origins.map(({ actor }) => actor)];
  const names = Object.values(actorNames(ids, ledger.actors)).flatMap((actor) => [actor.names.fr, actor.names.en]);
  const evidence = (ledger.events.get(entry.id) ?? ledger.claims.get(entry.id))?.evidence ?? [];
  // A thousand tellings of an event in the same words say them once.
  const quotes = new Set(evidence.map(({ quote }) => quote));
  const { publisher, text } = excerpt;
  const pact = entry.agreementNames;
  return foldName([...ids, ...names, place?.fr, place?.en, pact?.fr, pact?.en, publisher, text, ...quotes].join(' '));
}
