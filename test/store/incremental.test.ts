import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord } from '../../src/model/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import type { Telling } from '../record/telling.ts';
import { tellings } from '../record/tellings.ts';

const knowledge = loadKnowledge();

const whole = (list: readonly Telling[]): AllianceRecord =>
  buildRecord(
    list.map(({ document }) => document),
    list.map(({ reading }) => reading),
    knowledge,
  );

/** Facts by id, so that a difference is told as one. */
async function expectRecord(store: Store, list: readonly Telling[]): Promise<void> {
  const record = await store.record();
  const pure = whole(list);
  expect(record).toEqual(pure);
  expect(JSON.stringify(record)).toBe(JSON.stringify(pure));
}

async function recordAll(store: Store): Promise<void> {
  while ((await store.recordSome(knowledge, 3)).left > 0);
}

test('any order and any split into batches gives the record of all at once; removing restores it', async () => {
  await fc.assert(
    fc.asyncProperty(
      tellings.chain((list) =>
        fc.record({
          list: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          cuts: fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }),
          removed: fc.nat({ max: list.length }),
        }),
      ),
      async ({ list, cuts, removed }) => {
        const store = await openStore(':memory:');
        try {
          for (const [at, { document, reading }] of list.entries()) {
            await store.keep(document, reading);
            if (cuts[at]) await recordAll(store);
          }
          await recordAll(store);
          await expectRecord(store, list);
          for (const { document } of list.slice(0, removed)) await store.remove(document.id);
          await recordAll(store);
          await expectRecord(store, list.slice(removed));
        } finally {
          await store.close();
        }
      },
    ),
    { numRuns: 40 },
  );
});
