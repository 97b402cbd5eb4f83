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
const articleCount = 400;
const rooms = smallRooms();
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(articles);
for (let number = 0; number < articleCount; number++) {
  const text = `Report ${number}\n\nDelegation ${number} met its hosts and left again. `.repeat(20);
  writeFileSync(join(articles, `${String(number).padStart(4, '0')}.txt`), text);
}

/** Starts the reading, kills it after a while, and gives the lines that it had told whole. */
async function killed(database: string, milliseconds: number): Promise<{ told: string[]; signal: string | null }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), database, articles], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const ended = new Promise<string | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  await Promise.race([ended, setTimeout(milliseconds)]);
  child.kill('SIGKILL');
  const signal = await ended;
  return { told: output.split('\n').slice(0, -1), signal };
}

test('a process killed at any moment loses no document that it told as read', async () => {
  const database = join(folder, 'killed.db');
  let struck = 0;
  let known = 0;
  for (let round = 0; round < 14; round++) {
    if (round === 7) rmSync(database);
    // The first rounds hit the start, where tables are made; the later ones the middle of the reading.
    const { told, signal } = await killed(database, 60 + Math.random() * (200 + round * 40));
    if (signal === 'SIGKILL') struck += 1;
    const store = await openStore(database);
    const files = new Set((await store.documents()).map(({ file }) => file));
    for (const line of told) expect(files).toContain(line.slice(line.indexOf(' ') + 1));
    const raw = new DatabaseSync(database);
    expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    raw.close();
    expect((await store.readings()).length).toBe(files.size);
    known = files.size;
    await store.close();
  }
  expect(struck).toBeGreaterThanOrEqual(10);
  expect(known).toBeGreaterThan(0);

  const store = await openStore(database);
  const { counts } = await readInto(store, [articles], { rooms });
  expect(counts).toMatchObject({ added: articleCount - known, unchanged: known, failed: 0 });
  expect((await store.record())?.documents).toHaveLength(articleCount);
  expect(await store.recordRevision()).toBe(await store.revision());
  await store.close();
});
