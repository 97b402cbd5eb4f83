import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCoverage } from '../../bench/record/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { copyStore, openStore, readRecord, type Store } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-kept-'));
const [file, copy] = [join(folder, 'record.db'), join(folder, 'copy.db')];
const knowledge = loadKnowledge();
let store: Store;

beforeAll(async () => {
  store = await openStore(file);
  for (const { document, reading } of makeCoverage(60)) await store.keep(document, reading);
  await store.recordSome(knowledge, 100);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a copy of a record', () => {
  test('is the record, whether somebody has it open or not', async () => {
    await copyStore(file, copy);
    expect(JSON.stringify(await readRecord(copy))).toBe(JSON.stringify(await store.record()));
  });

  test('shares with the record what is the same, and tells the rest as it stands there', async () => {
    const record = (await store.record())!;
    const other = await openStore(copy);
    const { id } = (await other.documents()).at(-1)!;
    await other.remove(id);
    await other.recordSome(knowledge, 100);
    const [alone, shared] = [(await other.record())!, (await other.record({}, { like: record }))!];
    await other.close();
    expect(JSON.stringify(shared)).toBe(JSON.stringify(alone));
    const same = new Set(record.events);
    const kept = shared.events.filter((event) => same.has(event));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.some(({ evidence }) => evidence.some(({ document }) => document === id))).toBe(false);
  });
});

test('answers are kept of one state of the record', async () => {
  const answer = {
    key: '/api/news',
    headers: [['content-type', 'application/json']] as const,
    body: Buffer.from('{}'),
  };
  await store.keepAnswer('1', answer);
  await store.keepAnswer('1', { ...answer, body: Buffer.from('[]') });
  const [found, ...more] = await store.keptAnswers('1');
  expect([found!.key, found!.headers, Buffer.from(found!.body).toString(), more.length]).toEqual([
    '/api/news',
    [['content-type', 'application/json']],
    '[]',
    0,
  ]);
  await store.keepAnswer('2', answer);
  expect(await store.keptAnswers('1')).toEqual([]);
});
