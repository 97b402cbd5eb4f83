import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { readInto } from '../../src/pipeline/index.ts';
import { openStore } from '../../src/store/index.ts';
import { smallRooms } from './rooms.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
const articles = join(folder, 'articles');
const articleCount = 150;
const rooms = smallRooms();
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(articles);
for (let number = 0; number < articleCount; number++) {
  const text = `Report ${number}\n\nDelegation ${number} met its hosts and left again. `.repeat(20);
  writeFileSync(join(articles, `${String(number).padStart(4, '0')}.txt`), text);
}

/** When to strike: so many milliseconds after the start, or so many milliseconds after so many documents were told. */
type Moment = { readonly milliseconds: number; readonly told?: number };

/** Starts the reading, kills it at a moment, and gives the lines that it had told whole. */
async function killed(database: string, { milliseconds, told }: Moment): Promise<{ told: string[]; struck: boolean }> {
  const own = told === undefined ? [] : [String(told), String(milliseconds)];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), database, articles, ...own], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const ended = new Promise<string | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  if (told === undefined) {
    await Promise.race([ended, setTimeout(milliseconds)]);
    child.kill('SIGKILL');
  }
  return { struck: (await ended) === 'SIGKILL', told: output.split('\n').slice(0, -1) };
}

/** What is in the store after a strike holds together, and holds all that was told. Gives the number of documents. */
async function examine(database: string, told: readonly string[]): Promise<number> {
  const store = await openStore(database);
  const files = new Set((await store.documents()).map(({ file }) => file));
  for (const line of told) expect(files).toContain(line.slice(line.indexOf(' ') + 1));
  expect((await store.readings()).length).toBe(files.size);
  await store.close();
  const raw = new DatabaseSync(database);
  expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  raw.close();
  return files.size;
}

test('a process killed at any moment loses no document that it told as read', async () => {
  const database = join(folder, 'killed.db');
  const random = (most: number) => Math.floor(Math.random() * most);
  let known = 0;
  // While Node starts and the tables are made; while documents are read; and, at the last, while the record is built.
  const early = Array.from({ length: 4 }, () => () => ({ milliseconds: 30 + random(200) }));
  const amid = [0, 0, 0, 1, 1, 2, 3, 5].map((milliseconds) => () => ({
    milliseconds,
    told: Math.min(known + 1 + random(12), articleCount),
  }));
  for (const moment of [...early, ...amid]) {
    const { told } = await killed(database, moment());
    known = await examine(database, told);
  }
  const { told, struck } = await killed(database, { milliseconds: 0, told: articleCount });
  expect(struck).toBe(true);
  expect(await examine(database, told)).toBe(articleCount);
});

test('the next run completes what a killed one began', async () => {
  const database = join(folder, 'begun.db');
  const { told } = await killed(database, { milliseconds: 0, told: 50 });
  const known = await examine(database, told);
  expect(known).toBeGreaterThanOrEqual(50);
  const store = await openStore(database);
  const { counts } = await readInto(store, [articles], { rooms });
  expect(counts).toMatchObject({ added: articleCount - known, unchanged: known, failed: 0 });
  expect((await store.record())?.documents).toHaveLength(articleCount);
  expect(await store.recordRevision()).toBe(await store.revision());
  await store.close();
});
