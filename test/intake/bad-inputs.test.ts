import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expand, type IntakeErrorCode, intakeSource } from '../../src/intake/index.ts';
import { collect } from './collect.ts';
import { makePdf } from './pdf.ts';

let dir: string;
let socket: Server;
const at = (name: string): string => join(dir, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const read = (...inputs: string[]) => collect(inputs);

const good = 'Un pacte à Moscou\n\nLes deux ministres ont signé le pacte mardi à Moscou, selon un communiqué.\n';
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), deflateSync(Buffer.alloc(4000, 7))]);
const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), deflateSync(Buffer.alloc(2000, 3))]);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
  .split('')
  .map((letter, i) => `${letter}: &${letter} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`)
  .join('\n')}`;

/** Names what is wrong; makes the input; the one code it must give. */
const cases: readonly (readonly [name: string, make: () => string, code: IntakeErrorCode])[] = [
  ['an empty file', () => put('empty.txt', ''), 'empty'],
  ['only white space', () => put('blank.txt', ' \n\t\u00a0\r\n\n'), 'empty'],
  ['only a byte order mark', () => put('bom.txt', '\ufeff'), 'empty'],
  ['front matter with nothing below', () => put('head-only.md', '---\ntitle: Rien\n---\n\n'), 'no-text'],
  ['binary data', () => put('data.txt', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 37) % 256))), 'binary'],
  ['control characters', () => put('controls.txt', 'a\u0001b\u0002c\u0003'.repeat(200)), 'binary'],
  ['a PNG named .txt', () => put('image.txt', png), 'binary'],
  ['a PNG named .html', () => put('image.html', png), 'binary'],
  ['a ZIP without extension', () => put('archive', zip), 'binary'],
  [
    'bytes in no encoding',
    () => put('noise.txt', Buffer.from(Array.from({ length: 900 }, (_, i) => 0x81 + ((i * 7919) % 125)))),
    'encoding',
  ],
  ['200 MB of one line', () => put('line.txt', 'x') && sparse('line.txt', 200), 'too-large'],
  ['60 MB of one line', () => put('below.txt', 'Le ministre a dit non. '.repeat(2_700_000)), 'too-long'],
  ['a PDF of 200 MB', () => put('large.pdf', '%PDF-1.4') && sparse('large.pdf', 200), 'too-large'],
  [
    'a page without words',
    () =>
      put(
        'blank.html',
        '<!doctype html><html><head><title>x</title><script>var a = 1</script></head><body><img src=a.png></body></html>',
      ),
    'no-text',
  ],
  ['markup that never ends', () => put('open.html', `<html><body>${'<div class="'.repeat(2000)}`), 'no-text'],
  ['an encrypted PDF', () => put('locked.pdf', makePdf([[{ text: 'Secret' }]], { locked: true })), 'encrypted-pdf'],
  [
    'a truncated PDF',
    () => put('cut.pdf', makePdf([[{ text: 'Bonjour' }], [{ text: 'Suite' }]]).subarray(0, 700)),
    'broken-pdf',
  ],
  ['a PDF of noise', () => put('noise.pdf', `%PDF-1.7\n${'zzzz '.repeat(400)}\n%%EOF`), 'broken-pdf'],
  ['a PDF without text', () => put('scan.pdf', makePdf([[], []])), 'no-text'],
  ['a ZIP named .pdf', () => put('zip.pdf', zip), 'broken-pdf'],
  ['a .docx', () => put('article.docx', zip), 'unknown-format'],
  ['an unknown extension', () => put('article.xyz', good), 'unknown-format'],
  ['bad YAML', () => put('yaml.md', '---\ntitle: "open\n  : :\n---\ntexte'), 'bad-front-matter'],
  ['front matter that never ends', () => put('endless.md', `---\ntitle: Un\n${good}`), 'bad-front-matter'],
  [
    'front matter that says a thing twice',
    () =>
      put(
        'twice.md',
        `---
title: Un
title: Deux
---
${good}`,
      ),
    'bad-front-matter',
  ],
  ['a front matter bomb', () => put('bomb.md', `---\n${bomb}\n---\n${good}`), 'bad-front-matter'],
  [
    'deeply nested front matter',
    () => put('deep.md', `---\na: ${'['.repeat(20000)}\n---\n${good}`),
    'bad-front-matter',
  ],
  ['a missing file', () => at('nowhere.txt'), 'not-found'],
  ['a file used as a folder', () => `${put('plain.txt', good)}/inside.txt`, 'not-found'],
  ['a pattern without match', () => at('none-*.txt'), 'no-match'],
  ['an empty folder', () => folder('void'), 'no-documents'],
  ['a link to itself', () => link('self.txt', 'self.txt'), 'loop'],
  ['a dangling link', () => link('nothing-there.txt', 'dangling.txt'), 'dangling-link'],
  ['a pipe', () => fifo('pipe.txt'), 'special-file'],
  ['a socket', () => at('socket.txt'), 'special-file'],
  ['a device', () => '/dev/zero', 'special-file'],
  ['a name too long', () => at(`${'n'.repeat(300)}.txt`), 'unreadable'],
  ['a name with a zero', () => 'a\0b.txt', 'unreadable'],
];

function sparse(name: string, megabytes: number): string {
  const file = openSync(at(name), 'r+');
  ftruncateSync(file, megabytes * 1024 * 1024);
  closeSync(file);
  return at(name);
}
function folder(name: string): string {
  mkdirSync(at(name));
  return at(name);
}
function link(target: string, name: string): string {
  symlinkSync(target, at(name));
  return at(name);
}
function fifo(name: string): string {
  execFileSync('/usr/bin/env', ['mkfifo', at(name)]);
  return at(name);
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'intake-'));
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
