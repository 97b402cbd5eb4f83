import type { Knowledge } from '../../knowledge/index.ts';
import type { Correction } from '../../model/index.ts';
import { actorsNamed, corrector, documentCorrector, tellingsOf } from '../../record/index.ts';
import { replacePassages } from '../search/passages.ts';
import { updateDocuments } from './documents.ts';
import { type Kept, keptDocuments } from './kept.ts';
import { type Regrouped, replaceRecorded } from './recorded.ts';
import { inParts, type Tx } from './rows.ts';

export type TakenTexts = { readonly regrouped: Regrouped; readonly rest: () => Promise<void> };

/**
 * Takes in the texts of documents that came, changed or went: what they are compared by and which are versions of one
 * another, how the documents are described, what is searched. Nothing of it hangs on the facts, nor do the facts on it
 * until their origins are counted.
 *
 * @param pause called between pieces of work that take some milliseconds: others may be waiting
 * @returns what facts wait for, and what is still to do with the texts
 */
export async function takeTexts(
  tx: Tx,
  knowledge: Knowledge,
  ids: readonly string[],
  corrections: readonly Correction[],
  pause: () => void = () => {},
): Promise<TakenTexts> {
  const changed = new Set(ids);
  const correct = corrector(corrections, knowledge);
  const kept = await keptDocuments(tx, changed, correct, documentCorrector(corrections));
  const recorded = await inParts(changed, (part) =>
    tx
      .selectFrom('recorded')
      .innerJoin('taken', 'taken.document', 'recorded.document')
      .select(['recorded.document', 'text_group', 'actors', 'named', 'print'])
      .where('recorded.document', 'in', part)
      .execute(),
  );
  pause();
  const named = new Map(kept.map((one) => [one.document.id, namesHeard(one)]));
  const regrouped = await replaceRecorded(tx, knowledge, kept, recorded, named, pause);
  return {
    regrouped,
    rest: async () => {
      await updateDocuments(tx, changed, kept, regrouped, pause);
      await replacePassages(
        tx,
        changed,
        kept.map(({ document }) => document),
        pause,
      );
    },
  };
}

/** Every id that a document is found by: those that its facts name, and those that its reading had before people spoke. */
const namesHeard = ({ document, reading, said }: Kept): ReadonlySet<string> =>
  new Set(
    (reading === said ? [said] : [reading, said]).flatMap((one) => [
      ...actorsNamed(tellingsOf(document, one)),
      ...one.actors.map(({ id }) => id),
    ]),
  );
