import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../bin/entente.js', import.meta.url));
const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

/** Makes the Node that runs a file believe it is an old one. */
const old = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.0"}})',
];

function run(args: readonly string[]) {
  return spawnSync(process.execPath, [...args], { encoding: 'utf8' });
}

test('a Node that is new enough runs the program, without words about its own young parts', () => {
  const { status, stdout, stderr } = run([bin, '--version']);
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(version);
  expect(status).toBe(0);
});

test('an older Node hands over to the one that came with npm', () => {
  const { status, stdout } = run([...old, bin, '--version']);
  expect(stdout.trim()).toBe(version);
  expect(status).toBe(0);
});

test('the exit code comes back from the Node that took over', () => {
  expect(run([...old, bin, 'no-such-command']).status).toBe(run([bin, 'no-such-command']).status);
  expect(run([...old, bin, 'no-such-command']).status).not.toBe(0);
});

test('an older Node alone says what it lacks, in both languages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bin-'));
  copyFileSync(bin, join(folder, 'entente.js'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const { status, stderr } = run([...old, join(folder, 'entente.js')]);
  expect(status).toBe(2);
  expect(stderr).toContain('Entente a besoin de Node 22.18 ou plus récent ; celui-ci est 18.19.0.');
  expect(stderr).toContain('Entente needs Node 22.18 or later; this one is 18.19.0.');
});
