import { type Evaluation, evaluate, namesFile } from '../analysis/index.ts';
import { expand, type IntakeFailure } from '../intake/index.ts';
import type { AllianceRecord, Document } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { type GoldSet, loadGold } from './gold-files.ts';
import type { ReadOptions } from './options.ts';
import { readInto } from './read-into.ts';
import { workshop } from './workshop.ts';

export interface FileScore extends GoldSet {
  readonly evaluation: Evaluation;
  readonly record: AllianceRecord;
  readonly documents: readonly Document[];
  /** The scored texts by the names that gold gives them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Texts that could not be read. */
  readonly failures: readonly IntakeFailure[];
}

/**
 * Reads the texts that a gold set speaks of into a store of its own, in memory, and scores the record that they make.
 * The score is of this version alone, whatever has been read elsewhere.
 * @param gold a gold file or a folder of them
 * @param texts the folder of the texts
 */
export async function scoreFiles(gold: string, texts: string, options: ReadOptions): Promise<FileScore> {
  const set = await loadGold(gold);
  const sources = await expand([texts]);
  const wanted = sources.filter(({ file }) => set.golds.some((one) => namesFile(file, one.file)));
  const store = await openStore(':memory:');
  try {
    const { failures } = await readInto(
      store,
      wanted.map(({ file }) => file),
      options,
    );
    const record = (await store.record())!;
    const documents = await allDocuments(store);
    const byName = textsOf(documents, set);
    const evaluation = evaluate(record, set.golds, byName, workshop(options).knowledge);
    return { ...set, evaluation, record, documents, texts: byName, failures };
  } finally {
    await store.close();
  }
}

async function allDocuments(store: Store): Promise<Document[]> {
  const listed = await store.documents();
  return Promise.all(listed.map(async ({ id }) => (await store.document(id))!));
}

/** The texts as the documents have them, so that the record's offsets hold. */
function textsOf(documents: readonly Document[], { golds }: GoldSet): Map<string, string> {
  const pairs = golds.flatMap(({ file }): [string, string][] => {
    const document = documents.find((one) => one.file !== null && namesFile(one.file, file));
    return document === undefined ? [] : [[file, document.text]];
  });
  return new Map(pairs);
}
