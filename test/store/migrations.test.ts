import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { makeCoverage } from '../../bench/record/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-migrations-'));
afterAll(() => rmSync(folder, { recursive: true }));
const knowledge = loadKnowledge();

/** Brings a database back to the form it had before a migration. */
function goBack(file: string, migration: string, sql: string): void {
  const raw = new DatabaseSync(file);
  raw.exec(sql);
  expect(raw.prepare('delete from kysely_migration where name >= ?').run(migration).changes).toBeGreaterThan(0);
  raw.close();
}

/** Texts in their buckets by name; what came to it later is not there. */
const namesInBuckets = `
  drop table answers;
  delete from counters where name = 'fact';
  create table named (key bigint not null, place bigint not null, document text not null,
    constraint print_keys_key primary key (key, place, document)) without rowid;
  insert into named select key + 2147483648, place + 2147483648, document
    from print_keys join bucket_texts on bucket_texts.number = print_keys.text;
  drop table print_keys;
  drop table bucket_texts;
  alter table named rename to print_keys;`;

test('a record whose buckets hold names is taken over and goes on as if it had been made anew', async () => {
  const file = join(folder, 'names.db');
  const covered = [...makeCoverage(160)];
  const old = await openStore(file);
  for (const { document, reading } of covered.slice(0, 120)) await old.keep(document, reading);
  while ((await old.recordSome(knowledge, 50)).left > 0);
  const before = await old.record();
  await old.close();
  goBack(file, '0008-numbers-in-buckets', namesInBuckets);
  const named = new DatabaseSync(file, { readOnly: true });
  const first = named.prepare('select min(key) as least, max(key) as most, count(*) as count from print_keys').get();
  named.close();
  expect(first).toMatchObject({ count: expect.any(Number) });
  expect(Number(first?.count)).toBeGreaterThan(120);
  expect(Number(first?.least)).toBeGreaterThanOrEqual(0);

  const store = await openStore(file);
  expect(await store.recordRevision()).toBe(await store.revision());
  expect(JSON.stringify(await store.record())).toBe(JSON.stringify(before));
  for (const { document, reading } of covered.slice(120)) await store.keep(document, reading);
  const gone = covered.slice(10, 30).map(({ document }) => document.id);
  for (const id of gone) await store.remove(id);
  while ((await store.recordSome(knowledge, 25)).left > 0);
  const left = covered.filter(({ document }) => !gone.includes(document.id));
  const whole = buildRecord(
    left.map(({ document }) => document),
    left.map(({ reading }) => reading),
    knowledge,
  );
  expect(JSON.stringify(await store.record())).toBe(JSON.stringify(whole));
  await store.close();
}, 60_000);
