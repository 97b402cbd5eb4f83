import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { AllianceRecord } from '../../src/model/index.ts';
import { buildRecord } from '../../src/record/index.ts';
import { recordOf } from './telling.ts';
import { tellings } from './tellings.ts';

const shuffled = tellings.chain((list) =>
  fc.record({
    list: fc.constant(list),
    permuted: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    again: fc.subarray(list),
  }),
);

test('any order of arrival, and any document given twice, makes the same record byte for byte', () => {
  fc.assert(
    fc.property(shuffled, ({ list, permuted, again }) => {
      expect(JSON.stringify(recordOf(...permuted, ...again))).toBe(JSON.stringify(recordOf(...list)));
    }),
    { numRuns: 100 },
  );
});

test('facts of one reading may stand in any order', () => {
  fc.assert(
    fc.property(tellings, (list) => {
      const turned = list.map(({ document, reading }) => ({
        document,
        reading: {
          ...reading,
          events: reading.events.toReversed(),
          claims: reading.claims.toReversed(),
          agreements: reading.agreements.toReversed(),
          actors: reading.actors.toReversed(),
        },
      }));
      expect(JSON.stringify(recordOf(...turned))).toBe(JSON.stringify(recordOf(...list)));
    }),
    { numRuns: 100 },
  );
});

test('the record keeps every mention once, follows the contract, and names each fact once', () => {
  fc.assert(
    fc.property(tellings, (list) => {
      const record = AllianceRecord.parse(recordOf(...list));
      for (const kind of ['events', 'claims', 'agreements'] as const) {
        const told = list.flatMap(({ reading }) => reading[kind].map(({ id }) => `${reading.document} ${id}`));
        const kept = record[kind].flatMap(({ mentions }) =>
          mentions.map(({ document, fact }) => `${document} ${fact}`),
        );
        expect(kept.toSorted()).toEqual(told.toSorted());
      }
      const ids = [record.events, record.claims, record.agreements, record.contradictions, record.promises].flatMap(
        (facts) => facts.map(({ id }: { id: string }) => id),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 100 },
  );
});

test('a document taken away leaves nothing, also where its reading is still there', () => {
  fc.assert(
    fc.property(tellings, ([gone, ...rest]) => {
      const documents = rest.map(({ document }) => document);
      const readings = [gone!, ...rest].map(({ reading }) => reading);
      expect(JSON.stringify(buildRecord(documents, readings, loadKnowledge()))).toBe(JSON.stringify(recordOf(...rest)));
    }),
    { numRuns: 50 },
  );
});
