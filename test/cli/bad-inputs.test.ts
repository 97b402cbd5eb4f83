import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { badFiles, good } from '../intake/bad-files.ts';
import { ended, entente, folder, start } from './entente.ts';

const dir = folder();
const { put, cases } = badFiles(dir);
const socket = createServer();
afterAll(() => socket.close());

const megabyte = 1024;

/** The most memory that a process has held so far, in kilobytes; 0 where the system does not tell it. */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

test('bad inputs beside two good articles: a line for each, exit code 1, the good ones in the record', async () => {
  await new Promise<void>((done) => socket.listen(join(dir, 'socket.txt'), done));
  // A zero cannot stand in an argument of a command.
  const bad = cases.map(([, make]) => make()).filter((input) => !input.includes('\0'));
  expect(bad.length).toBeGreaterThanOrEqual(30);
  const inputs = [put('first.txt', good), ...bad, put('last.txt', `${good}\nUn second article, écrit à la main.\n`)];
  const russian = put(
    'russian.txt',
    'Министры двух стран подписали договор во вторник в Москве, сообщает агентство.\n',
  );
  const db = join(dir, 'bad.db');
  const child = start(['read', ...inputs, russian, '--db', db, '--quiet']);
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, peak(child.pid));
  }, 20);
  const { code, stdout, stderr } = await ended(child);
  clearInterval(watch);
  expect([code, stdout]).toEqual([1, '']);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(bad.length + 1);
  for (const input of bad) expect(lines.filter((line) => line.startsWith(`${input}: `))).toHaveLength(1);
  expect(lines.at(-1)).toBe(
    `${russian}: its language (Russian) is neither French nor English. The text is kept, but no fact is taken from it.`,
  );
  expect(memory).toBeLessThan(1024 * megabyte);
  const kept = JSON.parse((await entente(['documents', '--db', db, '--json'])).stdout) as { file: string }[];
  expect(kept.map(({ file }) => file).sort()).toEqual([inputs[0], inputs.at(-1), russian].sort());

  const again = await entente(['read', ...inputs, '--db', db, '--quiet', '--lang', 'fr']);
  expect(again.code).toBe(1);
  const french = again.stderr.trim().split('\n');
  for (const [at, input] of bad.entries())
    expect(french[at]).toMatch(new RegExp(`^.{${input.length}}\\s: \\p{Lu}`, 'u'));
});
