import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenOf } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { documentOf, tell } from '../record/telling.ts';
import { tellings } from '../record/tellings.ts';

const knowledge = loadKnowledge();

async function recordAll(store: Store): Promise<void> {
  while ((await store.recordSome(knowledge, 3)).left > 0);
}

const types = ['CONSULT', 'AID', 'AGREE', 'COOPERATE', 'ACCUSE', 'SANCTION', 'MOBILIZE', 'ASSAULT', 'THREATEN'];
const byType = (type: string) => [{ tokens: [tokenOf('type', type)], phrases: [] }];
const word = (text: string) => [{ tokens: [], phrases: [{ words: [text], open: false }] }];

test('finds exactly the facts of the record, whatever came and went', async () => {
  await fc.assert(
    fc.asyncProperty(tellings, fc.nat({ max: 5 }), async (list, removed) => {
      const store = await openStore(':memory:');
      try {
        for (const { document, reading } of list) await store.keep(document, reading);
        await recordAll(store);
        for (const { document } of list.slice(0, removed)) await store.remove(document.id);
        await recordAll(store);
        const { events } = (await store.record())!;
        for (const type of types) {
          const { items } = await store.findFacts(byType(type), 'others');
          const wanted = events.filter((event) => event.type === type).map(({ id }) => id);
          expect(items.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
        }
      } finally {
        await store.close();
      }
    }),
    { numRuns: 15 },
  );
});

const pact = 'Moscou et Pyongyang ont signé un traité. Il prévoit une aide mutuelle.';
const others = ['Tokyo s’inquiète du traité.', 'Moscou et Pyongyang ont signé un traité. Rien d’autre.'];

test('finds sentences, last published first, copies told once, and forgets what is removed', async () => {
  const store = await openStore(':memory:');
  const documents = [pact, ...others].map((text, at) =>
    documentOf(`doc:${at}`, text, { published: `2024-06-2${at}`, title: at === 1 ? 'Une réaction' : null }),
  );
  for (const document of documents) await store.keep(document, tell(document, {}).reading);
  await recordAll(store);
  const found = await store.findPassages(word('traite'), 5);
  expect(found.items.map(({ document, text, copies }) => [document, text, copies])).toEqual([
    ['doc:2', 'Moscou et Pyongyang ont signé un traité.', 1],
    ['doc:1', 'Tokyo s’inquiète du traité.', 0],
  ]);
  const [first] = found.items;
  expect(others[1]!.slice(first!.start, first!.end)).toBe(first!.text);
  expect((await store.findPassages(word('reaction'), 5)).items).toMatchObject([
    { start: 0, end: 0, text: 'Une réaction' },
  ]);
  await store.remove('doc:2');
  await recordAll(store);
  expect((await store.findPassages(word('traite'), 5)).items.map(({ document }) => document)).toEqual([
    'doc:1',
    'doc:0',
  ]);
  await store.close();
});

test('a line without end is cut, and every piece is found', async () => {
  const store = await openStore(':memory:');
  const text = `${'mot '.repeat(5000)}aiguille ${'mot '.repeat(5000)}`;
  const document = documentOf('doc:long', text);
  await store.keep(document, tell(document, {}).reading);
  await recordAll(store);
  const { items } = await store.findPassages(word('aiguille'), 5);
  expect(items).toHaveLength(1);
  expect(items[0]!.text.length).toBeLessThanOrEqual(1200);
  expect(items[0]!.text).toContain('aiguille');
  await store.close();
});
