import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { makeCoverage } from '../../bench/record/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';

/** As many at once as are worth a thread. */
const atOnce = 420;
const knowledge = loadKnowledge();

async function keepAll(store: Store, from: number, to: number): Promise<void> {
  let number = 0;
  for (const { document, reading } of makeCoverage(to)) {
    number += 1;
    if (number > from) await store.keep(document, reading);
  }
}

async function recordAll(store: Store): Promise<void> {
  while ((await store.recordSome(knowledge, 10 * atOnce)).left > 0);
}

const folder = mkdtempSync(join(tmpdir(), 'entente-beside-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

test('a thread beside makes the same record, part by part, also of what goes, and of what people say', async () => {
  const [here, beside] = [await openStore(':memory:'), await openStore(join(folder, 'same.db'))];
  try {
    for (const store of [here, beside]) {
      await keepAll(store, 0, atOnce);
      await recordAll(store);
      const gone = (await store.documents()).filter((_, at) => at % 2 === 0);
      for (const { id } of gone) await store.remove(id);
      await store.correct([
        {
          id: 'correction:one',
          at: '2026-01-01T00:00:00.000Z',
          author: 'Anna',
          reason: 'seen',
          what: { act: 'merge-actors', actors: ['person:first1-last1'], into: 'person:first2-last2' },
        },
      ]);
      await keepAll(store, atOnce, 1.5 * atOnce);
      await recordAll(store);
    }
    expect((await beside.held())?.documents).toBe(atOnce);
    // Held as a whole: what differs of so much could not be shown.
    expect(JSON.stringify(await beside.record()) === JSON.stringify(await here.record())).toBe(true);
  } finally {
    for (const store of [here, beside]) await store.close();
  }
}, 300_000);

// Of these two the one is written with the facts, the other with the texts.
test.each(['fact_spans', 'taken'])(
  'what fails in %s leaves the record as it was, and the next recording whole',
  async (table) => {
    const path = join(folder, `${table}.db`);
    const store = await openStore(path);
    const raw = new DatabaseSync(path);
    try {
      await keepAll(store, 0, atOnce);
      raw.exec(`create trigger stop before insert on ${table} begin select raise(abort, 'not now'); end`);
      await expect(store.recordSome(knowledge, 10 * atOnce)).rejects.toThrow('not now');
      expect(await store.held()).toBe(null);
      expect(await store.recordRevision()).not.toBe(await store.revision());
      raw.exec('drop trigger stop');
      // Who keeps something meanwhile waits for its turn.
      await Promise.all([recordAll(store), keepAll(store, atOnce, atOnce + 1)]);
      await recordAll(store);
      expect((await store.held())?.documents).toBe(atOnce + 1);
      expect(await store.recordRevision()).toBe(await store.revision());
    } finally {
      raw.close();
      await store.close();
    }
  },
  300_000,
);
