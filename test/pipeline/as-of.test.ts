import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expand } from '../../src/intake/index.ts';
import { changesSince, loadRooms, type Rooms, readInto, recordAsOf } from '../../src/pipeline/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const articles = fileURLToPath(new URL('../../examples/articles', import.meta.url));
let [rooms, store]: [Rooms | null, Store | null] = [null, null];
const past = (day: string) => recordAsOf(store!, day, { rooms: rooms! });

beforeAll(async () => {
  [rooms, store] = [await loadRooms(), await openStore(':memory:')];
  await readInto(store, [articles], { rooms });
});
afterAll(() => store?.close());

test('the record of a day is that of the articles published by then, byte for byte', async () => {
  const day = '2024-06-19';
  const listed = await store!.documents();
  const published = listed.filter((one) => one.published !== null && one.published <= day);
  expect(published.length).toBeGreaterThan(2);
  const files = (await expand([articles])).map(({ file }) => file);
  const only = await openStore(':memory:');
  await readInto(
    only,
    files.filter((file) => published.some((one) => one.file === file)),
    { rooms: rooms! },
  );
  const { record, undated } = await past(day);
  expect(JSON.stringify(record)).toBe(JSON.stringify(await only.record()));
  expect(undated).toBe(listed.filter((one) => one.published === null).length);
  await only.close();
});

test('asking for a day leaves the record as it is', async () => {
  const [saved, revision] = [JSON.stringify(await store!.record()), await store!.recordRevision()];
  await past('2024-06-19');
  expect(JSON.stringify(await store!.record())).toBe(saved);
  expect(await store!.recordRevision()).toBe(revision);
});

test('before the first article there is nothing, and all that the record has is a change since', async () => {
  expect((await past('1999-12-31')).record.documents).toEqual([]);
  const { changes, record, until } = await changesSince(store!, '1999-12-31', undefined, { rooms: rooms! });
  const fresh = changes.filter(({ kind }) => kind === 'fact').map(({ fact }) => fact);
  const facts = [...record.events, ...record.agreements, ...record.claims].map(({ id }) => id);
  expect(fresh.sort()).toEqual(facts.sort());
  expect(changes.every(({ on }) => on <= until)).toBe(true);
});

test('two spans of days next to each other tell every new fact once', async () => {
  const news = async (since: string, until?: string) =>
    (await changesSince(store!, since, until, { rooms: rooms! })).changes.filter(({ kind }) => kind === 'fact').length;
  const [whole, first, second] = [
    await news('2024-06-18'),
    await news('2024-06-18', '2024-10-31'),
    await news('2024-10-31'),
  ];
  // Two facts of the earlier day may turn out to be one in the light of later articles: never more than their sum.
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(0);
  expect(whole).toBeLessThanOrEqual(first + second);
});
