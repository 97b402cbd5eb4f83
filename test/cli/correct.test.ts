import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { entente, folder } from './entente.ts';

const place = folder();
const article = join(place, '2024-03-11-drones.txt');
const db = join(place, 'record.db');
const run = (...args: string[]) => entente([...args, '--db', db, '--lang', 'en']);
const events = async () =>
  (JSON.parse((await run('export')).stdout) as { events: { id: string; sources: string[]; targets: string[] }[] })
    .events;

beforeAll(async () => {
  writeFileSync(article, 'Turkey delivered drones to Azerbaijan on 10 March 2024.\n');
  await run('read', article, '-q');
});

test('a fact is corrected by the beginning of its id and by names, explained, carried away, taken back and brought again', async () => {
  const [event] = await events();
  const tail = event!.id.split(':').at(-1)!.slice(0, 10);
  const done = await run('correct', 'edit', tail, '--set', 'sources=Israël', '--reason', 'misread', '--author', 'Anna');
  expect([done.code, done.stderr]).toEqual([0, '']);
  expect((await events())[0]).toMatchObject({ sources: ['ISR'], targets: ['AZE'] });
  expect((await run('explain', event!.id)).stdout).toContain('Anna (edited): misread');
  const listed = await run('corrections');
  expect(listed.stdout).toContain('Israel → Azerbaijan');

  const file = join(place, 'corrections.json');
  expect((await run('corrections', '--export', file)).code).toBe(0);
  const [kept] = (JSON.parse(readFileSync(file, 'utf8')) as { corrections: { id: string }[] }).corrections;
  expect((await run('corrections', '--undo', kept!.id)).stdout).toContain(kept!.id);
  expect((await events())[0]!.sources).toEqual(['TUR']);
  expect((await run('corrections', '--import', file)).stdout.trim()).toBe('1 correction taken in');
  expect((await run('corrections', '--import', file)).stdout.trim()).toBe('0 corrections taken in');
  expect((await events())[0]!.sources).toEqual(['ISR']);

  // Reading the article again finds the correction where it was.
  writeFileSync(article, 'Turkey delivered drones to Azerbaijan on 10 March 2024.\n\n');
  await run('read', article, '-q');
  expect((await events())[0]!.sources).toEqual(['ISR']);
});

test.each([
  [['correct', 'praise', 'x', '--reason', 'r'], 2, 'is no correction'],
  [['correct', 'reject', 'nothing-here', '--reason', 'r'], 1, 'No fact of the record'],
  [['correct', 'merge', 'TUR', '--reason', 'r'], 2, 'takes two ids or more'],
  [['correct', 'edit', 'AZE', '--reason', 'r'], 2, '--set is needed'],
  [['correct', 'edit', 'AZE', '--set', 'colour=red', '--reason', 'r'], 1, 'no field “colour”'],
  [['corrections', '--undo', 'x', '--export', 'y'], 2, 'Only one of these'],
  [['corrections', '--import', 'package.json'], 1, 'no file of corrections'],
  [['corrections', '--import', 'not-there.json'], 1, 'cannot be read'],
  [['corrections', '--undo', 'ffff'], 1, 'No correction'],
])('%j ends with %i', async (args, code, words) => {
  const ended = await run(...args);
  expect([ended.code, ended.stdout]).toEqual([code, '']);
  expect(ended.stderr).toContain(words);
});
