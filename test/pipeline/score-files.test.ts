import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadGold, scoreFiles } from '../../src/pipeline/index.ts';
import { smallRooms } from './rooms.ts';

const rooms = smallRooms();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-score-'));
  for (const name of ['texts/fr', 'texts/en', 'gold']) mkdirSync(join(folder, name), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const fact = (id: string, sentence_start: string) => {
  const sides = { source: ['unspecified'], target: [], date: null, status: 'asserted' };
  return { id, kind: 'event', type: 'CONSULT', sentence_start, ...sides };
};

test('texts are read where gold names them, and scored', async () => {
  write(
    'texts/fr/talks.md',
    '---\ntitle: Talks\ndate: 2024-06-20\n---\n\nThe envoys met in June. They **met again** in July.\n',
  );
  write('texts/en/talks.md', 'Nobody met anybody here, says another text of the same name.\n');
  write('texts/README.md', 'The two sides met in a file that no gold speaks of.\n');
  write('gold/1.json', {
    file: 'fr/talks.md',
    facts: [fact('a', 'The envoys met'), fact('b', 'They met'), fact('c', 'They left')],
  });
  write('gold/cross.json', { same_facts: [] });
  const { evaluation, documents, failures } = await scoreFiles(join(folder, 'gold'), join(folder, 'texts'), { rooms });
  expect(failures).toEqual([]);
  expect(documents.map(({ file }) => file)).toEqual([join(folder, 'texts/fr/talks.md')]);
  expect(evaluation.core).toMatchObject({ gold: 3, found: 2, ours: 2, right: 2 });
  expect(evaluation.problems).toEqual([{ kind: 'no-sentence', file: 'fr/talks.md', fact: 'c' }]);
});

test('a text that is not there is told', async () => {
  write('gold/1.json', { file: 'none.txt', facts: [fact('a', 'The envoys met')] });
  write('texts/other.txt', 'The envoys met.');
  const { evaluation } = await scoreFiles(join(folder, 'gold/1.json'), join(folder, 'texts'), { rooms });
  expect(evaluation.problems).toEqual([{ kind: 'no-text', file: 'none.txt', fact: null }]);
  expect(evaluation.core.recall).toBe(0);
});

test('the hash of a gold set follows its content', async () => {
  write('gold/1.json', { file: 'a.txt', facts: [fact('a', 'x')] });
  const { hash } = await loadGold(join(folder, 'gold'));
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  write('gold/cross.json', { notes: 'are not scored' });
  expect((await loadGold(join(folder, 'gold'))).hash).toBe(hash);
  write('gold/1.json', { file: 'a.txt', facts: [fact('a', 'y')] });
  expect((await loadGold(join(folder, 'gold'))).hash).not.toBe(hash);
});

test('gold that cannot be read is refused by name', async () => {
  await expect(loadGold(join(folder, 'gold'))).rejects.toThrow(`${join(folder, 'gold')}: no gold file`);
  write('gold/1.json', '{ "file": ');
  await expect(loadGold(join(folder, 'gold'))).rejects.toThrow(/1\.json: is no JSON/);
  await expect(loadGold(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
});
