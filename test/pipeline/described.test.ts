import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import {
  addCorrections,
  correctRecord,
  loadRooms,
  readInto,
  recordAsOf,
  undoCorrection,
} from '../../src/pipeline/index.ts';
import { buildRecord, CorrectionProblem } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const article = `Maroc et Sénégal signent un accord de défense

Le Maroc et le Sénégal ont signé lundi à Dakar un accord de défense. Le ministre marocain de la Défense s’est rendu au
Sénégal la semaine dernière.
`;
const options = { rooms: await loadRooms() };
let folder: string;
let path: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-described-'));
  path = join(folder, 'accord.txt');
  writeFileSync(path, article);
  store = await openStore(':memory:');
  await readInto(store, [path], options);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const by = { author: 'Anna', reason: 'the printed paper' };
const describe = async (set: Record<string, unknown>) => {
  const id = (await store.documents())[0]!.id;
  return correctRecord(store, { ...by, what: { do: 'edit', id, set } }, options);
};
const signed = async () => (await store.record())!.agreements[0]!.steps.find(({ step }) => step === 'signed')!.date;

test('the day that a person gives is that of the document, and what counts from it is read anew', async () => {
  expect(await signed()).toBeNull();
  await describe({ published: '2025-03-12', publisher: 'Le Quotidien' });
  const record = (await store.record())!;
  expect(record.documents[0]).toMatchObject({
    ...{ published: '2025-03-12', publishedBasis: 'correction', publisher: 'Le Quotidien' },
    notes: [],
  });
  expect(await signed()).toMatchObject({ from: '2025-03-10', to: '2025-03-10' });
  expect(record.corrections.map(({ bearsOn }) => bearsOn)).toEqual([[record.documents[0]!.id]]);
});

test('the saved record is that of the documents as they came, under what was said of them', async () => {
  await describe({ published: '2025-03-12' });
  await describe({ title: 'Un accord à Dakar' });
  const id = (await store.documents())[0]!.id;
  const came = (await store.asItCame(id))!;
  expect(came.published).toBeNull();
  const built = buildRecord([came], await store.readings(), loadKnowledge(), await store.corrections());
  expect(await store.record()).toEqual(built);
});

test('the record of a past day knows the day that was given', async () => {
  await describe({ published: '2025-03-12' });
  expect((await recordAsOf(store, '2025-03-11', options)).record.documents).toEqual([]);
  expect((await recordAsOf(store, '2025-03-12', options)).record.agreements).toHaveLength(1);
});

test('taken back, the document is as it came', async () => {
  const before = await store.record();
  const first = await describe({ published: '2025-03-12' });
  const second = await describe({ published: '2024-01-10' });
  expect(await signed()).toMatchObject({ from: '2024-01-08' });
  await undoCorrection(store, second.id, options);
  expect(await signed()).toMatchObject({ from: '2025-03-10' });
  await undoCorrection(store, first.id, options);
  expect(await store.record()).toEqual(before);
});

test('a title that a person gave is found, and shown as given', async () => {
  const body = article.split('\n\n')[1]!.replace(/\s+/g, ' ');
  writeFileSync(path, `${body} ${body.replace('lundi', 'mardi')}`);
  const other = await openStore(':memory:');
  await readInto(other, [path], options);
  const { id, title } = (await other.documents())[0]!;
  expect(title).toBeNull();
  const set = { title: 'Un pacte au bord de l’Atlantique' };
  await correctRecord(other, { ...by, what: { do: 'edit', id, set } }, options);
  const { items } = await other.findPassages([{ tokens: [], phrases: [{ words: ['atlantique'], open: false }] }], 5);
  expect(items.map(({ text }) => text)).toEqual([set.title]);
  await other.close();
});

test('the same file read again, and a record that only now reads it, have what was said of it', async () => {
  await describe({ published: '2025-03-12' });
  const record = await store.record();
  await readInto(store, [path], options);
  expect(await store.record()).toEqual(record);
  const other = await openStore(':memory:');
  await addCorrections(other, await store.corrections(), options);
  await readInto(other, [path], options);
  expect(await other.record()).toEqual(record);
  await other.close();
});

test.each([
  [{ published: '12 mars' }, 'bad-value'],
  [{ published: '2025-02-30' }, 'bad-value'],
  [{ date: '2025-03-12' }, 'bad-field'],
  [{}, 'nothing-set'],
])('%j is not taken: %s', async (set, code) => {
  await expect(describe(set)).rejects.toMatchObject({ code });
  expect(await store.corrections()).toEqual([]);
});

test.each([
  { do: 'reject' as const },
  { do: 'annotate' as const, note: 'doubtful' },
  { do: 'split' as const, off: ['x'] },
])('a document is described, nothing else: $do', async (act) => {
  const id = (await store.documents())[0]!.id;
  const asked = correctRecord(store, { ...by, what: { ...act, id } }, options);
  await expect(asked).rejects.toEqual(new CorrectionProblem('only-editable', { id }));
});
