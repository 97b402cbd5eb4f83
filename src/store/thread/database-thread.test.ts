import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseThread } from './database-thread.ts';

const options = { busyTimeout: 100, orReadOnly: false, scratch: false };
const folder = mkdtempSync(join(tmpdir(), 'entente-thread-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

test('statements are run in their order; numbers, words, bytes and nothing come back as they were', async () => {
  const thread = new DatabaseThread(join(folder, 'some.db'), options);
  await thread.run([
    ['create table things (number integer, word text, bytes blob)', []],
    ['insert into things values (?, ?, ?)', [7, 'sept', new Uint8Array([1, 2])]],
    ['insert into things values (?, ?, ?)', [8, null, null]],
  ]);
  expect(await thread.run([['select * from things order by number', []]])).toEqual({
    names: ['number', 'word', 'bytes'],
    values: [Float64Array.of(7, 8), ['sept', null], [new Uint8Array([1, 2]), null]],
  });
  expect(thread.isOver).toBe(false);
  await thread.close();
  expect(thread.isOver).toBe(true);
  await expect(thread.run([['select 1', []]])).rejects.toThrow('stopped');
});

test('what fails stops all behind it until the transaction is undone', async () => {
  const thread = new DatabaseThread(join(folder, 'failed.db'), options);
  await thread.run([['create table things (number integer unique)', []]]);
  await thread.run([['begin immediate', []]]);
  const twice = thread.run([
    ['insert into things values (1)', []],
    ['insert into things values (1)', []],
  ]);
  const behind = thread.run([['insert into things values (2)', []]]);
  await expect(twice).rejects.toThrow('UNIQUE');
  await expect(behind).rejects.toThrow('UNIQUE');
  await thread.run([['rollback', []]]);
  expect(await thread.run([['select count(*) as count from things', []]])).toEqual({
    names: ['count'],
    values: [Float64Array.of(0)],
  });
  await thread.close();
});

test('a file that cannot be opened is told in the words of the store', async () => {
  const thread = new DatabaseThread(join(folder, 'nowhere', 'some.db'), options);
  await expect(thread.run([['select 1', []]])).rejects.toMatchObject({ code: 'cannot-open' });
  await thread.close();
});
