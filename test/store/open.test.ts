import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openStore, StoreError } from '../../src/store/index.ts';
import { sampleDocument, sampleReading } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-open-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const document = sampleDocument('Two states signed a pact.');

/** A file that was made by the store and closed. */
async function made(name: string): Promise<string> {
  const store = await openStore(path(name));
  await store.keep(document, sampleReading(document));
  await store.close();
  return path(name);
}

async function failure(file: string): Promise<StoreError> {
  const error = await openStore(file, { busyTimeout: 50 }).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

test('what was kept is there when the file is opened again', async () => {
  const file = await made('again.db');
  const store = await openStore(file);
  expect(await store.document(document.id)).toEqual(document);
  expect(await store.revision()).toBe(1);
  await store.close();
});

test('a closed store leaves one file', async () => {
  const file = await made('single.db');
  expect(statSync(file).size).toBeGreaterThan(0);
  expect(() => statSync(`${file}-wal`)).toThrow('ENOENT');
});

test('a file that is no database is refused and left as it is', async () => {
  writeFileSync(path('notes.txt'), 'These are my notes. '.repeat(100));
  expect(await failure(path('notes.txt'))).toMatchObject({ code: 'not-a-record', detail: { path: path('notes.txt') } });
  expect(statSync(path('notes.txt')).size).toBe(2000);
});

test("another program's database is refused and left as it is", async () => {
  const foreign = new DatabaseSync(path('foreign.db'));
  foreign.exec('CREATE TABLE recipes (name TEXT)');
  foreign.close();
  expect((await failure(path('foreign.db'))).code).toBe('not-a-record');
  const again = new DatabaseSync(path('foreign.db'));
  expect(again.prepare('SELECT name FROM sqlite_master').all()).toHaveLength(1);
  again.close();
});

test('an empty file becomes a store', async () => {
  writeFileSync(path('empty.db'), '');
  const store = await openStore(path('empty.db'));
  expect(await store.documents()).toEqual([]);
  await store.close();
});

test('a record of a newer version is refused by name', async () => {
  const file = await made('newer.db');
  const raw = new DatabaseSync(file);
  raw.prepare('INSERT INTO kysely_migration VALUES (?, ?)').run('0999-later', '2040-01-01T00:00:00.000Z');
  raw.close();
  expect(await failure(file)).toMatchObject({ code: 'newer', detail: { path: file, migration: '0999-later' } });
});

test('a folder, or a file in a folder that is not there, cannot be opened', async () => {
  expect((await failure(folder)).code).toBe('cannot-open');
  expect((await failure(path('nowhere/record.db'))).code).toBe('cannot-open');
});

test('a record that was cut short is named damaged', async () => {
  const file = await made('cut.db');
  truncateSync(file, 2 * 4096);
  expect((await failure(file)).code).toBe('damaged');
});

test('a record that another process writes is locked for writing, not for reading', async () => {
  const file = await made('busy.db');
  const writer = new DatabaseSync(file);
  writer.exec('BEGIN IMMEDIATE');
  const store = await openStore(file, { busyTimeout: 50 });
  expect(await store.documents()).toHaveLength(1);
  const more = sampleDocument('A third state protested.');
  await expect(store.keep(more, sampleReading(more))).rejects.toMatchObject({ code: 'locked', detail: { path: file } });
  writer.exec('ROLLBACK');
  expect(await store.keep(more, sampleReading(more))).toBe('added');
  await store.close();
  writer.close();
});

test('a record that one may not write is read-only, and may be read where that is enough', async () => {
  const file = await made('shared.db');
  chmodSync(file, 0o444);
  chmodSync(folder, 0o755);
  // Root may write everywhere, so the question is asked as another user.
  const code = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/index.ts'))};
    await openStore(${JSON.stringify(file)}).then(() => console.log('opened'), (error) => console.log(error.code));
    const store = await openStore(${JSON.stringify(file)}, { orReadOnly: true });
    const [{ id }] = await store.documents();
    await store.remove(id).then(() => console.log('removed'), (error) => console.log(error.code));
    console.log((await store.document(id)).text);
    await store.close();
  `;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    ...nobody,
    encoding: 'utf8',
  });
  expect(stdout.trim().split('\n'), stderr).toEqual(['read-only', 'read-only', document.text]);
});
