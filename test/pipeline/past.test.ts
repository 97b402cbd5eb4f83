import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { correctRecord, loadRooms, PastThread, type Rooms, readInto, recordAsOf } from '../../src/pipeline/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

const articles = fileURLToPath(new URL('../../examples/articles', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entente-past-test-'));
const file = join(folder, 'record.db');
const thread = new PastThread(file);
let [rooms, store]: [Rooms | null, Store | null] = [null, null];

beforeAll(async () => {
  [rooms, store] = [await loadRooms(), await openStore(file)];
  await readInto(store, [articles], { rooms });
});
afterAll(async () => {
  await thread.close();
  await store?.close();
  rmSync(folder, { recursive: true });
});

const built = (day: string) => recordAsOf(store!, day, { rooms: rooms! });

// From a copy of the record, from that of the day before, from nothing; forward and back.
test.each(['2024-11-05', '2024-06-25', '2024-06-19', '2024-10-20', '1999-12-31'])(
  'a record moved to %s is the one that is built of what was published by then',
  async (day) => {
    const ways: number[] = [];
    const moved = await thread.recordOn(day, ({ done, of }) => ways.push(of - done));
    expect(JSON.stringify(moved)).toBe(JSON.stringify(await built(day)));
    expect(ways.at(-1)).toBe(0);
  },
);

test('what people corrected holds for a day that is asked for afterwards', async () => {
  const wrong = (await built('2024-11-05')).record.events[0]!.id;
  const said = { author: 'A. Nalyst', reason: 'wrong', what: { do: 'reject', id: wrong } } as const;
  await correctRecord(store!, said, { rooms: rooms! });
  const moved = await thread.recordOn('2024-11-05', () => {});
  expect(moved.record.events.map(({ id }) => id)).not.toContain(wrong);
  expect(JSON.stringify(moved)).toBe(JSON.stringify(await built('2024-11-05')));
});
