import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFromMarkdown } from '../../src/intake/index.ts';
import type { RecordDocument, RecordEvent } from '../../src/model/index.ts';
import { ended, entente, folder, start } from './entente.ts';

const french = `---
title: Moscou et Hanoï resserrent leurs liens
publisher: La Gazette des ports
date: 2024-09-12
---

Le président russe Vladimir Poutine s’est rendu à Hanoï le 9 septembre 2024. Selon le Vietnam, la Russie aurait livré
environ 1 200 drones à l’armée vietnamienne.
`;

const english = `---
title: Belgrade hosts the Iranian foreign minister
publisher: The Harbour Gazette
date: 2025-02-04
---

Iran and Serbia signed a defence agreement in Belgrade on 3 February 2025. Russia condemned the agreement.
`;

/** A folder of two articles, one in each language, and as many short ones as asked for. */
function articles(more = 0): string {
  const path = join(folder(), 'articles');
  mkdirSync(path);
  writeFileSync(join(path, 'hanoi.md'), french);
  writeFileSync(join(path, 'belgrade.md'), english);
  for (let day = 1; day <= more; day += 1) {
    const text = `Le Japon a reçu le ministre vietnamien des Affaires étrangères, pour la ${day}e fois cette année. `;
    writeFileSync(join(path, `note-${day}.txt`), text.repeat(3));
  }
  return path;
}

const newDb = () => join(folder(), 'own.db');

test('articles go in, a record comes out, in both languages', async () => {
  const [path, db] = [articles(), newDb()];
  const first = await entente(['read', path, '--db', db, '--lang', 'fr']);
  expect(first.stderr).toContain('[2/2]');
  expect(first.stdout).toMatch(/^2 documents lus\.\n.* contient maintenant 2 documents, \d+ événements?, /);
  expect(first.code).toBe(0);
  const list = async <T>(...args: string[]) =>
    JSON.parse((await entente([...args, '--json', '--db', db])).stdout) as T[];
  const documents = await list<RecordDocument>('documents');
  expect(documents.map(({ language }) => language).sort()).toEqual(['en', 'fr']);
  const visits = await list<RecordEvent>(
    'timeline',
    '--actor',
    'Vietnam',
    '--from',
    '2024-09-09',
    '--to',
    '2024-09-09',
  );
  expect(visits.map(({ type }) => type)).toContain('CONSULT');
  const bond = await entente(['agreements', '--db', db, '--actor', 'Serbie']);
  expect(bond.stdout).toContain('signed · 3 February 2025');
});

test('the same articles again change nothing, more extend the record', async () => {
  const [path, db] = [articles(), newDb()];
  await entente(['read', path, '--db', db]);
  const before = (await entente(['export', '--db', db])).stdout;
  const again = await entente(['read', path, '--db', db]);
  expect(again.stdout).toContain('0 documents read, 2 already known.');
  expect((await entente(['export', '--db', db])).stdout).toBe(before);
  const piped = await entente(
    ['read', '-', '--db', db],
    {},
    'Le 4 mai 2025, la Chine a livré des drones à la Serbie.\n',
  );
  expect(piped.stdout).toContain('now holds 3 documents');
});

test('an input that fails has one line that says why; the others are read; the exit code is 1', async () => {
  const [path, db] = [articles(), newDb()];
  writeFileSync(join(path, 'empty.txt'), ' \n');
  const { code, stdout, stderr } = await entente(['read', path, 'nowhere.md', '--db', db, '--quiet']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toEqual([
    `${join(path, 'empty.txt')}: There is nothing in it but white space.`,
    'nowhere.md: There is no such file or folder. Check the spelling and the folder you are in.',
  ]);
  const json = await entente(['read', path, '--db', db, '--json', '--quiet']);
  expect(JSON.parse(json.stdout)).toMatchObject({
    counts: { unchanged: 2, failed: 1 },
    failures: [{ file: join(path, 'empty.txt'), code: 'empty' }],
    record: { documents: 2 },
  });
});

describe('Ctrl-C', () => {
  test('ends after the document at hand; what was reported is kept; the next run does the rest', async () => {
    const [path, db] = [articles(120), newDb()];
    const child = start(['read', path, '--db', db]);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await ended(child);
    expect(code).toBe(130);
    const [, done] = /Interrupted: (\d+) of 122 were dealt with/.exec(stderr) ?? [];
    expect(stderr.match(/: read$/gm)).toHaveLength(Number(done));
    const kept = JSON.parse((await entente(['documents', '--db', db, '--json'])).stdout) as unknown[];
    expect(kept).toHaveLength(Number(done));
    const rest = await entente(['read', path, '--db', db]);
    expect(rest.code).toBe(0);
    expect(rest.stdout).toContain(`${122 - Number(done)} documents read, ${done} already known`);
  });
});

describe('remove', () => {
  test.each(['id', 'path', 'another way to write the path'])('takes a document out by its %s', async (by) => {
    const [path, db] = [articles(), newDb()];
    await entente(['read', path, '--db', db]);
    const documents = JSON.parse((await entente(['documents', '--db', db, '--json'])).stdout) as RecordDocument[];
    const { id, file } = documents.find(({ language }) => language === 'en')!;
    const other = join(path, '..', 'articles', '.', 'belgrade.md').replace('/belgrade', '/../articles/belgrade');
    const { code, stdout } = await entente(['remove', { id, path: file! }[by] ?? other, '--db', db]);
    expect([code, stdout.trim()]).toEqual([0, `Removed: Belgrade hosts the Iranian foreign minister (${id}).`]);
    const record = JSON.parse((await entente(['export', '--db', db])).stdout) as { documents: unknown[] };
    expect(record.documents).toHaveLength(1);
    expect(JSON.stringify(record)).not.toContain(id);
  });
});

test('what may not be written is said before anything is read', async () => {
  const db = join(folder(), 'no', 'such', 'folder.db');
  const { code, stderr } = await entente(['read', articles(), '--db', db]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${db} cannot be opened.`);
  expect(existsSync(db)).toBe(false);
});

test('annotate shows the sentences of a text as CoNLL-U and as JSON', async () => {
  const path = join(articles(), 'hanoi.md');
  const { code, stdout } = await entente(['annotate', path]);
  expect(code).toBe(0);
  const words = stdout.split('\n').filter((line) => /^\d+\t/.test(line));
  expect(words.every((line) => line.split('\t').length === 10)).toBe(true);
  expect(words.map((line) => line.split('\t')[1])).toContain('Poutine');
  const json = JSON.parse((await entente(['annotate', path, '--format', 'json'])).stdout) as { tokens: unknown[] }[];
  expect(json.length).toBe(stdout.match(/^# sent_id/gm)?.length);
});

test('annotate takes a heading and the paragraph under it apart, and counts from the beginning of the text', async () => {
  const path = join(folder(), 'blocks.md');
  const text = '# Un pacte à Moscou\n\n- Défense : Hanoï aidera Minsk.\n- Transport : un train\n  partira lundi.\n';
  writeFileSync(path, text);
  const { stdout } = await entente(['annotate', path, '--format', 'json']);
  type Word = { form: string; start: number; multiword?: unknown };
  const sentences = JSON.parse(stdout) as { start: number; end: number; tokens: Word[] }[];
  const document = await documentFromMarkdown(text);
  expect(sentences.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' '))).toEqual([
    'Un pacte à Moscou',
    'Défense : Hanoï aidera Minsk.',
    'Transport : un train partira lundi.',
  ]);
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ multiword }) => multiword === undefined);
  for (const { form, start } of words) expect(document.text.startsWith(form, start)).toBe(true);
});

test('eval scores what is read against gold', async () => {
  const path = articles();
  const gold = join(folder(), 'gold.json');
  const fact = {
    ...{ id: 'g1', kind: 'agreement', type: 'defence', step: 'signed', source: ['IRN'], target: ['SRB'] },
    ...{ date: '2025-02-03', status: 'asserted', sentence_start: 'Iran and Serbia signed' },
  };
  writeFileSync(gold, JSON.stringify({ file: 'belgrade.md', facts: [fact] }));
  const { code, stdout } = await entente(['eval', gold, '--texts', path, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kinds: { agreement: { gold: 1, found: 1 } }, misses: [] });
  const table = await entente(['eval', gold, '--texts', path, '--lang', 'fr']);
  expect(table.stdout).toMatch(/accords +1 +\d+ +\d+\s%/);
});

test('open serves the record until it is stopped', async () => {
  const [path, db] = [articles(), newDb()];
  await entente(['read', path, '--db', db]);
  const child = start(['open', '--db', db, '--port', '0', '--json', '--no-browser']);
  const end = ended(child);
  try {
    const first = new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
    const line = await Promise.race([first, end.then(({ stderr }) => stderr)]);
    const { url } = JSON.parse(line) as { url: string };
    const record = (await (await fetch(`${url}/api/export.json`)).json()) as { documents: unknown[] };
    expect(record.documents).toHaveLength(2);
  } finally {
    child.kill('SIGINT');
  }
  expect((await end).code).toBe(0);
});
