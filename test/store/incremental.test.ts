import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord, Correction, CorrectionAct, EventCore } from '../../src/model/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { day, documentOf, month, step, type Telling, tell } from '../record/telling.ts';
import { tellings } from '../record/tellings.ts';

const knowledge = loadKnowledge();

const whole = (list: readonly Telling[], said: readonly Correction[] = []): AllianceRecord =>
  buildRecord(
    list.map(({ document }) => document),
    list.map(({ reading }) => reading),
    knowledge,
    said,
  );

/** The store's record is the one that is made of everything at once. */
async function expectRecord(store: Store, list: readonly Telling[], said: readonly Correction[] = []): Promise<void> {
  const record = await store.record();
  const pure = whole(list, said);
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

test('a document read anew, and one given twice, leave no trace of what was before', async () => {
  await fc.assert(
    fc.asyncProperty(tellings, tellings, async (first, second) => {
      const store = await openStore(':memory:');
      try {
        for (const { document, reading } of first) await store.keep(document, reading);
        await recordAll(store);
        for (const { document, reading } of second) {
          await store.keep(document, reading);
          await store.keep(document, reading);
        }
        await recordAll(store);
        const now = new Map([...first, ...second].map((telling) => [telling.document.id, telling]));
        await expectRecord(store, [...now.values()]);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 20 },
  );
});

/** Versions of one text, more than stand for a bucket, and a few texts that share a part of it. */
const versions = Array.from({ length: 60 }, (_, number) => {
  const words = Array.from({ length: 90 }, (_, at) => {
    const isOwn = (at * 7 + number * 13) % 17 === 0 || (number % 9 === 0 && at > 40);
    return isOwn ? `autre${number}x${at}` : `mot${at}`;
  });
  return tell(documentOf(`doc:${(number * 7919) % 997}`, words.join(' '), { published: '2024-06-20' }), {});
});

test('what stands for a crowded bucket may change without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(versions, { minLength: 40 }),
      fc.integer({ min: 3, max: 25 }),
      fc.nat({ max: 30 }),
      async (list, size, removed) => {
        const store = await openStore(':memory:');
        try {
          for (const [at, { document, reading }] of list.entries()) {
            await store.keep(document, reading);
            if (at % size === 0) while ((await store.recordSome(knowledge, size)).left > 0);
          }
          while ((await store.recordSome(knowledge, size)).left > 0);
          await expectRecord(store, list);
          for (const { document } of list.slice(0, removed)) await store.remove(document.id);
          while ((await store.recordSome(knowledge, size)).left > 0);
          await expectRecord(store, list.slice(removed));
        } finally {
          await store.close();
        }
      },
    ),
    { numRuns: 10 },
  );
});

test('what people say of facts and actors is replayed where it touches, and taken back without a trace', async () => {
  await fc.assert(
    fc.asyncProperty(tellings, fc.infiniteStream(fc.nat({ max: 1000 })), async (list, numbers) => {
      const pick = <T>(items: readonly T[]): T | undefined =>
        items.length === 0 ? undefined : items[numbers.next().value! % items.length];
      const store = await openStore(':memory:');
      try {
        for (const { document, reading } of list) await store.keep(document, reading);
        await recordAll(store);
        const facts = list.flatMap(({ document, reading }) =>
          reading.events.map(({ id, type, evidence }) => ({
            ...evidence[0]!,
            document: document.id,
            of: 'event' as const,
            fact: id,
            type,
          })),
        );
        const anchors = [pick(facts), pick(facts)].filter((anchor) => anchor !== undefined);
        const acts: CorrectionAct[] = [
          { act: 'merge-actors', actors: ['person:lee-a-b'], into: 'person:li-ab' },
          { act: 'reject-actor', actor: 'person:kim-jong-un' },
          { act: 'split-actors', actors: ['person:lee-a-b', 'person:li-ab'] },
          { act: 'edit-actor', actor: 'person:li-ab', set: { of: 'KOR' } },
          ...(anchors.length < 2
            ? []
            : ([
                { act: 'reject-fact', anchors: [anchors[0]!] },
                { act: 'merge-facts', anchors },
                { act: 'split-fact', anchors: [anchors[1]!] },
                { act: 'edit-event', anchors: [anchors[1]!], set: { place: 'moscow' } },
              ] as const)),
        ].map((act) => act as CorrectionAct);
        const said = [pick(acts)!, pick(acts)!].map(
          (what, at): Correction => ({
            id: `correction:${at}`,
            at: `2026-01-01T00:00:0${at}.000Z`,
            author: 'Anna',
            reason: 'seen',
            what,
          }),
        );
        await store.correct(said);
        await recordAll(store);
        await expectRecord(store, list, said);
        await store.uncorrect(said[0]!.id);
        await recordAll(store);
        await expectRecord(store, list, said.slice(1));
      } finally {
        await store.close();
      }
    }),
    { numRuns: 30 },
  );
});

test('what has no day goes with its document where an event beside it goes to another pact', async () => {
  const pact = (at: number, name: string | null, signed: string | null, ...beside: Partial<EventCore>[]) => {
    const document = documentOf(`doc:${at}`, `Texte ${at}`, { published: at === 1 ? '2025-07-15' : null });
    const steps = signed === null ? [] : [step(document, { step: 'signed', date: day(signed), by: ['BLR', 'EGY'] })];
    const agreements = [
      {
        parties: ['BLR', 'EGY'],
        kinds: ['cooperation' as const],
        names: { fr: name === null ? [] : [name], en: [] },
        steps,
      },
    ];
    const shared = { type: 'AGREE' as const, mode: 'meet', sources: ['BLR'], targets: ['EGY'] };
    const dated = { ...shared, date: day('2024-06-18'), agreement: 'a0' };
    return tell(document, { agreements, events: [dated, ...beside.map((more) => ({ ...shared, ...more }))] });
  };
  const [told, first, second, loose, looser] = [
    pact(1, 'accord 3', null, { date: null }),
    pact(2, null, '2024-06-19'),
    pact(3, null, '2025-06-19'),
    pact(4, 'accord 4', '2025-06-19'),
    pact(5, 'accord 4', '2024-06-19'),
  ] as const;
  const store = await openStore(':memory:');
  try {
    for (const { document, reading } of [told, first, second, loose]) await store.keep(document, reading);
    await recordAll(store);
    await expectRecord(store, [told, first, second, loose]);
    const before = (await store.record())!.events.find(({ mentions }) => mentions.some(({ fact }) => fact === 'e1'));
    expect(before?.mentions.map(({ document }) => document)).toEqual(['doc:1', 'doc:1', 'doc:2']);
    await store.keep(looser.document, looser.reading);
    await store.remove(loose.document.id);
    await recordAll(store);
    await expectRecord(store, [told, first, second, looser]);
    const after = (await store.record())!.events.find(({ mentions }) => mentions.some(({ fact }) => fact === 'e1'));
    expect(after?.mentions.map(({ document }) => document)).toEqual(['doc:1', 'doc:1', 'doc:3']);
  } finally {
    await store.close();
  }
});

test('a document that is given a day dates the promises of its pacts, which read as before', async () => {
  const announced = (published: string | null): Telling => {
    const document = documentOf('doc:1', 'Un accord sera signé', { published });
    const coming = step(document, { step: 'announced', date: month(2024, 6), by: [] });
    return tell(document, { agreements: [{ parties: ['RUS', 'PRK'], kinds: [], steps: [coming] }] });
  };
  const store = await openStore(':memory:');
  try {
    for (const published of [null, '2024-06-12', '2024-11-12', null]) {
      const telling = announced(published);
      await store.keep(telling.document, telling.reading);
      await recordAll(store);
      await expectRecord(store, [telling]);
      expect((await store.record())!.promises.map(({ announced }) => announced)).toEqual([published]);
    }
  } finally {
    await store.close();
  }
});
