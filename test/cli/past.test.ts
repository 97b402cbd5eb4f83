import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { ChangesAnswer } from '../../src/pipeline/index.ts';
import { entente, folder } from './entente.ts';

const articles = fileURLToPath(new URL('../../examples/articles', import.meta.url));
let db = '';
beforeAll(async () => {
  db = `${folder()}/examples.db`;
  await entente(['read', articles, '--db', db, '--quiet']);
});
const run = (...args: string[]) => entente([...args, '--db', db]);

test('lists answer as of a day, and say what they leave out', async () => {
  const { code, stdout, stderr } = await run('documents', '--as-of', '2024-06', '--json');
  const listed = JSON.parse(stdout) as { published: string }[];
  expect(code).toBe(0);
  expect(listed.length).toBeGreaterThan(3);
  expect(listed.filter(({ published }) => published > '2024-06-30')).toEqual([]);
  expect(stderr).toContain('left out: no day of publication is known');
  expect((await run('documents', '--as-of', '2024-06', '--json', '--quiet')).stderr).toBe('');
});

test('a fact of that day can be explained as of it', async () => {
  const [first] = JSON.parse((await run('timeline', '--as-of', '2024-06-19', '--json', '-q')).stdout) as {
    id: string;
  }[];
  const { code, stdout } = await run('explain', first!.id, '--as-of', '2024-06-19', '-q');
  expect([code, stdout.includes(first!.id)]).toEqual([0, true]);
});

test('changes are told in both languages and as JSON, and nothing where nothing was published', async () => {
  const { stdout } = await run('changes', '--since', '2024-10-31', '--json', '-q');
  const { since, changes } = JSON.parse(stdout) as ChangesAnswer;
  expect(since).toBe('2024-10-31');
  expect(changes.some(({ kind }) => kind === 'step')).toBe(true);
  expect((await run('changes', '--since', '2024-10', '--lang', 'fr')).stdout).toContain('nouvelle étape');
  expect((await run('changes', '--since', '2024-10', '--lang', 'en')).stdout).toContain('new step');
  const quiet = await run('changes', '--since', '2035-01-01', '--lang', 'en', '-q');
  expect([quiet.code, quiet.stdout, quiet.stderr.trim()]).toEqual([
    0,
    '',
    'Nothing changed in the record between these days.',
  ]);
});
