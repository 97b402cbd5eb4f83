import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import {
  ensureRecord,
  type Progress,
  type Rooms,
  readInto,
  refresh,
  removeDocument,
} from '../../src/pipeline/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { smallRooms } from './rooms.ts';

const rooms = smallRooms();
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-way-'));
  store = await openStore(':memory:');
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Three articles that each tell of one meeting. */
function writeThree(): void {
  for (const [name, who] of [
    ['a', 'The ministers'],
    ['b', 'The presidents'],
    ['c', 'The envoys'],
  ]) {
    write(`${name}.txt`, `Talks in the capital\n\n${who} met on Monday to speak about the treaty.`);
  }
}

const eventCount = async () => (await store.record())?.events.length;

test('a folder of articles becomes a record', async () => {
  writeThree();
  const summary = await readInto(store, [folder], { rooms });
  expect(summary).toEqual({
    total: 3,
    counts: { added: 3, updated: 0, unchanged: 0, refreshed: 0, failed: 0 },
    failures: [],
    foreign: [],
    interrupted: false,
    rebuilt: true,
  });
  expect(await eventCount()).toBe(3);
  expect(await store.recordRevision()).toBe(await store.revision());
});

test('a document in another language is kept, and said to be', async () => {
  const path = write(
    'de.txt',
    'Vertrag\n\nDie beiden Minister haben am Dienstag in Moskau einen Vertrag unterzeichnet.',
  );
  const { counts, foreign } = await readInto(store, [path], { rooms });
  expect(counts).toMatchObject({ added: 1, failed: 0 });
  expect(foreign).toEqual([{ file: path, language: 'de' }]);
  expect((await readInto(store, [path], { rooms })).foreign).toEqual([]);
});

test('the same again changes nothing', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  const before = [await store.revision(), await store.record(), await store.documents()];
  const summary = await readInto(store, [folder], { rooms });
  expect(summary.counts).toMatchObject({ added: 0, updated: 0, unchanged: 3, refreshed: 0 });
  expect(summary.rebuilt).toBe(false);
  expect([await store.revision(), await store.record(), await store.documents()]).toEqual(before);
});

test('more articles extend the record', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  const path = write('d.txt', 'Another day\n\nThe two sides met again, and met once more.');
  const { counts } = await readInto(store, [path], { rooms });
  expect(counts).toMatchObject({ added: 1, unchanged: 0 });
  expect(await eventCount()).toBe(5);
});

test('the same text under two names is one document, whichever is read first', async () => {
  const text = 'Talks in the capital\n\nThe ministers met on Monday.';
  const [first, second] = [write('1.txt', text), write('2.txt', text)];
  const stores = [store, await openStore(':memory:')];
  await readInto(stores[0]!, [first, second], { rooms });
  await readInto(stores[1]!, [second, first], { rooms });
  const kept = await Promise.all(stores.map((one) => one.record()));
  expect(kept[0]?.documents.map(({ file }) => file)).toEqual([first]);
  expect(kept[1]).toEqual(kept[0]);
  const { counts } = await readInto(stores[1]!, [second, first], { rooms });
  expect(counts.unchanged).toBe(2);
  await stores[1]!.close();
});

test('one that fails stops no other', async () => {
  writeThree();
  const stumble = write('b2.txt', 'Notice\n\nThis page is unreadable for the small reader.');
  const empty = write('b3.txt', '');
  const gone = join(folder, 'gone.txt');
  const { counts, failures } = await readInto(store, [folder, gone], { rooms });
  expect(counts).toMatchObject({ added: 3, failed: 3 });
  expect(failures.map(({ file, code }) => [file, code])).toEqual([
    [stumble, 'unreadable'],
    [empty, 'empty'],
    [gone, 'not-found'],
  ]);
  expect(failures[0]?.detail).toEqual({ reason: 'stumbled over «unreadable»' });
  expect(await eventCount()).toBe(3);
});

test('what is new is read together, and each by itself where that fails', async () => {
  writeThree();
  const groups: string[][] = [];
  const together: Rooms = {
    ...rooms,
    readerOf: (documents, knowledge) => {
      groups.push(documents.map(({ file }) => basename(file!)));
      if (documents.some(({ text }) => text.includes('unreadable'))) throw new Error('stumbled');
      return (document) => rooms.read(document, knowledge);
    },
  };
  expect((await readInto(store, [folder], { rooms: together })).counts).toMatchObject({ added: 3, failed: 0 });
  for (const name of ['d', 'e']) write(`${name}.txt`, `Talks\n\nThe generals met for ${name} hours in the capital.`);
  write('f.txt', 'Notice\n\nThis page is unreadable for the small reader.');
  // A long one has sentences enough by itself.
  write('g.txt', `Talks\n\n${'The envoys met on Friday. '.repeat(1000)}`);
  const { counts, failures } = await readInto(store, [folder], { rooms: together });
  expect(counts).toMatchObject({ added: 3, unchanged: 3, failed: 1 });
  expect(failures[0]?.detail).toEqual({ reason: 'stumbled over «unreadable»' });
  expect(groups).toEqual([
    ['a.txt', 'b.txt', 'c.txt'],
    ['d.txt', 'e.txt', 'f.txt'],
  ]);
});

test('a reader whose quote is not in the text fails on that document alone', async () => {
  writeThree();
  const crooked = {
    ...rooms,
    read: (...[document, knowledge]: Parameters<typeof rooms.read>) => {
      const reading = rooms.read(document, knowledge);
      if (!document.text.includes('envoys')) return reading;
      return {
        ...reading,
        events: reading.events.map((event) => ({
          ...event,
          evidence: event.evidence.map((evidence) => ({ ...evidence, quote: 'saw' })),
        })),
      };
    },
  };
  const { counts, failures } = await readInto(store, [folder], { rooms: crooked });
  expect(counts).toMatchObject({ added: 2, failed: 1 });
  expect(failures[0]).toMatchObject({ file: join(folder, 'c.txt'), code: 'unreadable' });
  expect(failures[0]?.detail.reason).toContain('"saw"');
});

test('progress tells each input once, with what became of it', async () => {
  writeThree();
  write('b2.txt', '');
  const told: Progress[] = [];
  let time = 0;
  await readInto(store, [folder], { rooms, onProgress: (progress) => told.push(progress), clock: () => (time += 500) });
  expect(told.map(({ done, total, outcome }) => [done, total, outcome])).toEqual([
    [1, 4, 'added'],
    [2, 4, 'added'],
    [3, 4, 'failed'],
    [4, 4, 'added'],
  ]);
  expect(told[1]).toMatchObject({ file: join(folder, 'b.txt'), rate: 2, eta: 1 });
  expect(told[3]?.eta).toBe(0);
});

test('a stopped run keeps what it read, with its record, and the next takes up the rest', async () => {
  writeThree();
  const stop = new AbortController();
  const first = await readInto(store, [folder], { rooms, signal: stop.signal, onProgress: () => stop.abort() });
  expect(first).toMatchObject({ interrupted: true, counts: { added: 1, failed: 0 }, failures: [], rebuilt: true });
  expect(await eventCount()).toBe(1);
  const second = await readInto(store, [folder], { rooms });
  expect(second).toMatchObject({ interrupted: false, counts: { added: 2, unchanged: 1 } });
  expect(await eventCount()).toBe(3);
});

test('newer knowledge or a newer reader reads the stored documents anew', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  rmSync(join(folder, 'a.txt'));
  const newer = { rooms, knowledge: { ...loadKnowledge(), hash: 'feedfacecafe' } };
  expect((await refresh(store, newer)).counts).toMatchObject({ refreshed: 3, added: 0 });
  expect((await store.record())?.generator.knowledge).toBe('feedfacecafe');
  expect((await refresh(store, newer)).counts.refreshed).toBe(0);
  const { counts } = await readInto(store, [join(folder, 'b.txt')], { ...newer, rooms: smallRooms('small/2') });
  expect(counts).toMatchObject({ updated: 1, refreshed: 2 });
  expect((await store.readings()).map(({ reader }) => reader)).toEqual(['small/2', 'small/2', 'small/2']);
});

test('a stored document that a newer reader stumbles over keeps the reading it had', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  const { counts, failures } = await refresh(store, { rooms: smallRooms('small/2', 'envoys') });
  expect(counts).toMatchObject({ refreshed: 2, failed: 1 });
  expect(failures[0]?.file).toBe(join(folder, 'c.txt'));
  expect(await eventCount()).toBe(3);
});

test('a record left behind its readings is built when it is next asked for', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  const [first] = await store.documents();
  await store.remove(first!.id);
  expect(await store.recordRevision()).toBeLessThan(await store.revision());
  expect(await ensureRecord(store, { rooms })).toBe(true);
  expect(await eventCount()).toBe(2);
  expect(await ensureRecord(store, { rooms })).toBe(false);
});

test('removing a document removes what rested on it', async () => {
  writeThree();
  await readInto(store, [folder], { rooms });
  const [first] = await store.documents();
  expect(await removeDocument(store, first!.id, { rooms })).toBe(true);
  const record = await store.record();
  expect(record?.documents).toHaveLength(2);
  expect(record?.events.some(({ evidence }) => evidence[0]?.document === first!.id)).toBe(false);
  expect(await removeDocument(store, first!.id, { rooms })).toBe(false);
});

test('a folder without a readable file is told, and leaves an empty record', async () => {
  mkdirSync(join(folder, 'empty'));
  const { failures, rebuilt } = await readInto(store, [join(folder, 'empty')], { rooms });
  expect(failures.map(({ code }) => code)).toEqual(['no-documents']);
  expect(rebuilt).toBe(true);
  expect(await eventCount()).toBe(0);
});
