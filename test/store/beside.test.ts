import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCoverage } from '../../bench/record/coverage.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import type { Telling } from '../record/telling.ts';
import { tellings } from '../record/tellings.ts';

const atOnce = 120;
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

test('a thread beside makes the record of all documents at once, in any parts, also of what goes', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(tellings, fc.nat({ max: 20 }), fc.nat({ max: 20 }), async (list, cut, removed) => {
      number += 1;
      const store = await openStore(join(folder, `${number}.db`), { threadFrom: 1 });
      const expectRecord = async (some: readonly Telling[]) => {
        const documents = some.map(({ document }) => document);
        const pure = buildRecord(
          documents,
          some.map(({ reading }) => reading),
          knowledge,
        );
        expect(JSON.stringify(await store.record())).toBe(JSON.stringify(pure));
      };
      try {
        for (const [at, { document, reading }] of list.entries()) {
          await store.keep(document, reading);
          if (at === cut) await recordAll(store);
        }
        await recordAll(store);
        await expectRecord(list);
        for (const { document } of list.slice(0, removed)) await store.remove(document.id);
        await recordAll(store);
        await expectRecord(list.slice(removed));
      } finally {
        await store.close();
      }
    }),
    { numRuns: 4 },
  );
}, 300_000);

test('a large part with a thread beside gives the bytes of one without, whatever goes and whatever people say', async () => {
  const beside = await openStore(join(folder, 'same.db'), { threadFrom: 1 });
  const here = await openStore(':memory:');
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
    const store = await openStore(path, { threadFrom: 1 });
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
