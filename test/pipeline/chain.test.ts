import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { expand } from '../../src/intake/index.ts';
import { AllianceRecord } from '../../src/model/index.ts';
import { type Rooms, readInto, removeDocument } from '../../src/pipeline/index.ts';
import { read, readerVersion } from '../../src/reading/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore } from '../../src/store/index.ts';

/** The example coverage through the rooms as they are. */
const rooms: Rooms = { read, readerVersion, buildRecord };
const articles = fileURLToPath(new URL('../../examples/articles', import.meta.url));

test('the examples become one record, whatever the order they are read in', async () => {
  const files = (await expand([articles])).map(({ file }) => file);
  const [forward, backward] = [await openStore(':memory:'), await openStore(':memory:')];
  const { failures, counts } = await readInto(forward, files, { rooms });
  expect(failures).toEqual([]);
  expect(counts.added + counts.updated + counts.unchanged).toBe(files.length);
  // Half of it in one run and half in another: the record is extended, not begun anew.
  const turned = files.toReversed();
  await readInto(backward, turned.slice(0, files.length / 2), { rooms });
  await readInto(backward, turned.slice(files.length / 2), { rooms });

  const record = await forward.record();
  expect(AllianceRecord.parse(record)).toEqual(record);
  expect(record?.events.length).toBeGreaterThan(10);
  expect(record?.agreements.some(({ steps }) => steps.length > 0)).toBe(true);
  expect(JSON.stringify(await backward.record())).toBe(JSON.stringify(record));

  const again = await readInto(forward, [articles], { rooms });
  expect(again.counts).toMatchObject({ added: 0, updated: 0, refreshed: 0, unchanged: files.length });
  expect(again.rebuilt).toBe(false);
  await forward.close();
  await backward.close();
});

test('removing all but one leaves the record of that one', async () => {
  const [first, second] = (await expand([articles])).map(({ file }) => file);
  const [both, one] = [await openStore(':memory:'), await openStore(':memory:')];
  await readInto(both, [first!, second!], { rooms });
  await readInto(one, [second!], { rooms });
  const gone = (await both.documents()).find(({ file }) => file === first);
  await removeDocument(both, gone!.id, { rooms });
  expect(JSON.stringify(await both.record())).toBe(JSON.stringify(await one.record()));
  await both.close();
  await one.close();
});
