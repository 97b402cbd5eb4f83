import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expand, intakeSource } from '../../src/intake/index.ts';
import { collect } from './collect.ts';

const good = (word: string) =>
  `Un pacte à Moscou\n\nLes ministres ont signé le pacte ${word} à Moscou, dit un communiqué.\n`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'folders-'));
  for (const folder of ['b', 'a/deep', '.hidden']) mkdirSync(join(dir, folder), { recursive: true });
  for (const [i, file] of [
    'b/two.txt',
    'a/deep/one.md',
    'z.html',
    'notice',
    '.secret.txt',
    '.hidden/three.txt',
  ].entries()) {
    writeFileSync(join(dir, file), file.endsWith('html') ? `<p>${good(`n° ${i}`)}</p>` : good(`n° ${i}`));
  }
  writeFileSync(join(dir, 'picture.png'), 'x');
  writeFileSync(join(dir, 'data.csv'), 'a,b');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const names = (files: readonly { file: string }[]): string[] => files.map(({ file }) => relative(dir, file));

test('a folder is read with its folders, in order, without what is hidden or of another format', async () => {
  const sources = await expand([dir]);
  expect(names(sources)).toEqual(['a/deep/one.md', 'b/two.txt', 'notice', 'z.html']);
  const results = await Promise.all(sources.map((source) => intakeSource(source)));
  expect(results.every(({ ok }) => ok)).toBe(true);
});

test('a file that was named and stands in a named folder is read once', async () => {
  const sources = await expand([join(dir, 'b/two.txt'), join(dir, 'b'), `${dir}/b/../b/two.txt`]);
  expect(names(sources)).toEqual(['b/two.txt']);
});

test('a loop of links is reported once and does not hold up the rest', async () => {
  symlinkSync('..', join(dir, 'a/deep/up'));
  const results = await collect([dir]);
  expect(results.filter(({ ok }) => !ok)).toMatchObject([{ file: join(dir, 'a/deep/up'), code: 'loop' }]);
  expect(names(results.filter(({ ok }) => ok))).toEqual(['a/deep/one.md', 'b/two.txt', 'notice', 'z.html']);
});

test('a folder that two ways lead to is read once', async () => {
  symlinkSync('b', join(dir, 'c'));
  expect(names(await expand([dir]))).toEqual(['a/deep/one.md', 'b/two.txt', 'notice', 'z.html']);
});

test('a link to a file is followed, one that points nowhere is a failure', async () => {
  symlinkSync('notice', join(dir, 'linked.txt'));
  symlinkSync('nothing', join(dir, 'broken.txt'));
  symlinkSync('nothing', join(dir, 'broken.png'));
  const results = await collect([dir]);
  expect(results.filter(({ ok }) => !ok)).toMatchObject([{ file: join(dir, 'broken.txt'), code: 'dangling-link' }]);
  expect(names(results)).toContain('linked.txt');
});

test('patterns that the shell did not expand', async () => {
  expect(names(await expand([`${dir}/**/*.{md,txt}`]))).toEqual(['a/deep/one.md', 'b/two.txt']);
  expect(names(await expand([`${dir}/*`]))).toEqual(['z.html']);
  expect(await collect([`${dir}/*.csv`])).toMatchObject([{ ok: false, code: 'unknown-format' }]);
});

test('names that hold a line break, marks of a pattern, or no UTF-8 are read', async () => {
  const odd = Buffer.concat([Buffer.from(`${dir}/b/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
  writeFileSync(odd, good('mardi'));
  writeFileSync(join(dir, 'b/two\nlines.txt'), good('lundi'));
  writeFileSync(join(dir, 'b/[x].txt'), good('jeudi'));
  const results = await collect([join(dir, 'b'), join(dir, 'b/[x].txt')]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(names(results)).toEqual(['b/[x].txt', 'b/caf\ufffd.txt', 'b/two\nlines.txt', 'b/two.txt'].sort());
});

test('standard input is what it shows itself to be', async () => {
  async function* given(text: string) {
    yield Buffer.from(text.slice(0, 20));
    yield Buffer.from(text.slice(20));
  }
  const [page] = await collect(['-'], { stdin: given(`<!DOCTYPE html>\n<h1>Un pacte</h1><p>${good('mardi')}</p>`) });
  expect(page).toMatchObject({ ok: true, file: '-', document: { title: 'Un pacte' } });
  const [text] = await collect(['-'], { stdin: given(good('lundi')) });
  expect(text).toMatchObject({
    ok: true,
    document: { title: 'Un pacte à Moscou', language: 'fr', publishedBasis: 'none' },
  });
});
