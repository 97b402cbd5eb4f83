import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
mkdirSync(join(root, '.cache'), { recursive: true });
/** Inside the checkout, so that the packages are found from it. */
const built = mkdtempSync(join(root, '.cache/built-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));

test('the analyser works by itself, as it is published', { timeout: 120_000 }, () => {
  execFileSync(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'tsconfig.build.json'),
    '--outDir',
    join(built, 'dist'),
  ]);
  symlinkSync(join(root, 'models'), join(built, 'models'));
  const door = pathToFileURL(join(built, packageJson.exports['./language'].default)).href;
  const script = `
    const { annotate } = await import(${JSON.stringify(door)});
    const [sentence] = annotate('The two ministers signed the pact.', 'en');
    console.log(sentence.tokens.map(({ upos }) => upos).join(' '));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(said.trim()).toBe('DET NUM NOUN VERB DET NOUN PUNCT');
});
