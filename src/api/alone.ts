import { toldAlone } from '../analysis/index.ts';
import type { Entry } from './answers/index.ts';
import type { Ledger } from './ledger.ts';
import { lineKey } from './lines.ts';
import { oncePer } from './once-per.ts';

/** The lines that one publisher alone tells, by its name, empty for texts that name none. Found once per ledger. */
export const aloneIn = oncePer(({ record, entries }: Ledger): ReadonlyMap<string, readonly Entry[]> => {
  const lines = Map.groupBy(entries, lineKey);
  const alone = Map.groupBy(record ? toldAlone(record) : [], ({ publisher }) => publisher ?? '');
  return new Map(
    [...alone].map(([publisher, list]) => [
      publisher,
      list.flatMap(({ id, step }) => lines.get(step === null ? id : `${id} ${step}`) ?? []),
    ]),
  );
});
