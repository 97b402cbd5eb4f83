import { toldAlone } from '../analysis/index.ts';
import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';

const known = new WeakMap<Ledger, ReadonlyMap<string, readonly Entry[]>>();

/** The lines that one publisher alone tells, by its name, empty for texts that name none. Found once per ledger. */
export function aloneIn(ledger: Ledger): ReadonlyMap<string, readonly Entry[]> {
  const found = known.get(ledger) ?? find(ledger);
  known.set(ledger, found);
  return found;
}

function find({ record, entries }: Ledger): ReadonlyMap<string, readonly Entry[]> {
  const lines = Map.groupBy(entries, (entry) => (entry.kind === 'step' ? `${entry.id} ${entry.type}` : entry.id));
  const alone = Map.groupBy(record ? toldAlone(record) : [], ({ publisher }) => publisher ?? '');
  return new Map(
    [...alone].map(([publisher, list]) => [
      publisher,
      list.flatMap(({ id, step }) => lines.get(step === null ? id : `${id} ${step}`) ?? []),
    ]),
  );
}
