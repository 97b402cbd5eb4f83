import type { Correction, CorrectionRequest, Reading } from '../model/index.ts';
import { CorrectionProblem, correctionOf, documentsDescribed, documentsOf } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import type { ReadOptions } from './options.ts';
import { ensureRecord } from './record.ts';
import { refreshDocuments, staleDocuments } from './refresh.ts';
import { workshop } from './workshop.ts';

/**
 * Keeps what a person says of the record and builds the record anew under it.
 *
 * @param now when it was said
 * @throws CorrectionProblem where it cannot be done
 */
export async function correctRecord(
  store: Store,
  request: CorrectionRequest,
  options: ReadOptions,
  now = new Date(),
): Promise<Correction> {
  const { knowledge } = workshop(options);
  await ensureRecord(store, options);
  const record = await store.record();
  if (record === null) throw new CorrectionProblem('unknown-id', { id: 'id' in request.what ? request.what.id : '' });
  const readings: Reading[] = [];
  for (const id of new Set(documentsOf(request.what, record))) {
    const reading = await store.reading(id);
    if (reading !== null) readings.push(reading);
  }
  const correction = correctionOf(request, record, readings, knowledge, now.toISOString());
  await addCorrections(store, [correction], options);
  return correction;
}

/** Keeps corrections that were made elsewhere, and builds the record anew. @returns how many were new */
export async function addCorrections(
  store: Store,
  corrections: readonly Correction[],
  options: ReadOptions,
): Promise<number> {
  const added = await store.correct(corrections);
  await readDescribed(store, corrections, options);
  await ensureRecord(store, options);
  return added;
}

/** Takes a correction back, and builds the record anew. @returns false where there was none of that id */
export async function undoCorrection(store: Store, id: string, options: ReadOptions): Promise<boolean> {
  const taken = (await store.corrections()).filter((one) => one.id === id);
  if (!(await store.uncorrect(id))) return false;
  await readDescribed(store, taken, options);
  await ensureRecord(store, options);
  return true;
}

/** Reads anew the documents that corrections describe: days in them may count from another one. */
async function readDescribed(store: Store, corrections: readonly Correction[], options: ReadOptions): Promise<void> {
  const described = new Set(documentsDescribed(corrections));
  if (described.size === 0) return;
  const shop = workshop(options);
  const due = (await staleDocuments(store, shop)).filter(({ id }) => described.has(id));
  await refreshDocuments(store, due, shop, options.signal, () => undefined);
}
