import { chmodSync, mkdirSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expand, intakeSource } from '../../src/intake/index.ts';
import { badFiles, good } from './bad-files.ts';
import { collect } from './collect.ts';

const dir = mkdtempSync(join(tmpdir(), 'intake-'));
const { at, put, folder, fifo, cases } = badFiles(dir);
let socket: Server;

const read = (...inputs: string[]) => collect(inputs);

beforeAll(async () => {
  socket = createServer();
  await new Promise<void>((done) => socket.listen(at('socket.txt'), done));
});
afterAll(() => {
  socket.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('each bad input is one failure with one clear code', () => {
  test.each(cases)('%s', async (_, make, code) => {
    const input = make();
    const results = await read(input);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ok: false, file: input, code });
  });

  test('the others go on: every good file among them is read', async () => {
    const inputs = [...cases.keys()].map((i) => put(`good-${i}.txt`, `${good}\nNuméro ${i}, écrit à la main.\n`));
    const bad = ['nowhere.txt', 'empty.txt', 'image.txt', 'locked.pdf', 'bomb.md', 'pipe.txt', 'dangling.txt'].map(at);
    const mixed = inputs.flatMap((input, i) => [input, bad[i % bad.length]!]);
    const results = await read(...mixed);
    expect(results.filter(({ ok }) => ok).map(({ file }) => file)).toEqual(inputs);
    expect(results.filter(({ ok }) => !ok)).toHaveLength(bad.length);
  });
});

test('a file too large is refused without reading it', async () => {
  const before = process.memoryUsage().rss;
  const [result] = await read(at('line.txt'));
  expect(result).toMatchObject({ code: 'too-large', detail: { size: 200, limit: 64 } });
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});

test('standard input that never ends is left at the limit', async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1024 * 1024;
      yield Buffer.alloc(1024 * 1024, 'x');
    }
  }
  const results = await collect(['-'], { stdin: endless(), maxBytes: 5 * 1024 * 1024 });
  expect(results).toMatchObject([{ ok: false, file: '-', code: 'too-large' }]);
  expect(given).toBe(6 * 1024 * 1024);
});

test('one line just below the limit is read', async () => {
  const [result] = await read(put('long-line.txt', 'Le ministre a dit non. '.repeat(80_000)));
  expect(result).toMatchObject({ ok: true, document: { language: 'fr', blocks: [{ kind: 'paragraph', start: 0 }] } });
});

test('a file that vanishes between listing and reading', async () => {
  const sources = await expand([put('soon-gone.txt', good), put('stays.txt', good)]);
  unlinkSync(at('soon-gone.txt'));
  expect(await intakeSource(sources[0]!)).toMatchObject({ ok: false, file: at('soon-gone.txt'), code: 'vanished' });
  expect(await intakeSource(sources[1]!)).toMatchObject({ ok: true });
});

test('a folder or a pipe put in the place of a file', async () => {
  const sources = await expand([put('swapped.txt', good), put('piped.txt', good)]);
  unlinkSync(at('swapped.txt'));
  mkdirSync(at('swapped.txt'));
  unlinkSync(at('piped.txt'));
  fifo('piped.txt');
  expect(await intakeSource(sources[0]!)).toMatchObject({ code: 'special-file', detail: { kind: 'directory' } });
  expect(await intakeSource(sources[1]!)).toMatchObject({ code: 'special-file', detail: { kind: 'FIFO' } });
});

// Root may read everything, so where the tests run as root this one puts its rights aside for a moment.
test.runIf(process.platform !== 'win32')('files and folders without permission', async () => {
  const file = put('private.txt', good);
  const shut = folder('shut');
  const within = put('shut/within.txt', good);
  chmodSync(dir, 0o755);
  chmodSync(file, 0);
  chmodSync(shut, 0);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    const results = await read(file, shut, within, at('good-0.txt'));
    expect(results.map((result) => (result.ok ? 'read' : result.code))).toEqual([
      'no-permission',
      'no-permission',
      'no-permission',
      'read',
    ]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(shut, 0o700);
  }
});

// The kernel refuses this file even to root, so the case is tested wherever the tests run.
test.runIf(process.platform === 'linux')('a file that the system refuses to hand over', async () => {
  const results = await read('/proc/self/mem');
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({ ok: false, file: '/proc/self/mem' });
});

test('an interrupted run says so for what it did not read', async () => {
  const results = await collect([put('late.txt', good)], { signal: AbortSignal.abort() });
  expect(results).toMatchObject([{ ok: false, code: 'interrupted' }]);
});

test('an interruption that comes while a file is being opened is no crash', async () => {
  const controller = new AbortController();
  const reading = collect([put('opening.txt', good)], { signal: controller.signal });
  // Behind the first look at the signal, before the first byte is read.
  setImmediate(() => controller.abort());
  expect(await reading).toHaveLength(1);
  const late = new AbortController();
  const result = intakeSource({ kind: 'file', file: 'x.txt', path: at('opening.txt') }, { signal: late.signal });
  late.abort();
  expect(await result).toMatchObject({ ok: false, code: 'interrupted' });
});
