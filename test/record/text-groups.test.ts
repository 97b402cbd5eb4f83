import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelled, recordOf, scoresOf } from '../../bench/groups/score.ts';
import { loadTexts, type Text } from '../../bench/groups/texts.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord } from '../../src/model/index.ts';
import { type Print, printOf } from '../../src/record/texts/print.ts';
import { textGroups } from '../../src/record/texts/text-groups.ts';

let texts: Text[];
let record: AllianceRecord;

beforeAll(async () => {
  texts = await loadTexts();
  record = recordOf(texts);
});

describe('texts of twenty stories', () => {
  test('there are sixty of them and more, in both languages, each kind in both halves', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts.map(({ name }) => name.slice(0, 3))).size).toBe(20);
    const kinds = new Set(texts.map(({ half, kind }) => `${half} ${kind}`));
    expect(kinds.size).toBe(12);
    expect(new Set(texts.map(({ document }) => document.language))).toEqual(new Set(['fr', 'en']));
  });

  test.each(['odd', 'even'] as const)(
    'versions of one dispatch are one group, and each event is one, %s half',
    (half) => {
      const scores = scoresOf(labelled(texts, record), (text) => text.half === half);
      expect(scores.groups.rand).toBeGreaterThanOrEqual(0.95);
      expect(scores.events.rand).toBeGreaterThanOrEqual(0.85);
      expect(scores.read / scores.told).toBeGreaterThanOrEqual(0.8);
      expect(scores.groups.rand).toBeGreaterThan(scores.plain.rand);
      expect(scores.events.rand).toBeGreaterThan(scores.plainEvents.rand);
    },
  );

  test('the dispatch is the likely first, and what is in another language is a translation', () => {
    const versions = new Map(record.documents.map(({ id, version }) => [id, version]));
    const named = texts.filter(({ kind }) => kind === 'dispatch' || kind === 'translation');
    const right = named.filter(
      ({ kind, document }) => versions.get(document.id)?.kind === (kind === 'dispatch' ? 'first' : 'translation'),
    );
    expect(right.length / named.length).toBeGreaterThanOrEqual(0.85);
  });

  test('any order makes the same groups, and a part of them joins no two that the whole keeps apart', () => {
    const knowledge = loadKnowledge();
    const prints = texts.map(({ document }) => printOf(document, knowledge));
    const byId = (list: readonly Print[]): Print[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const all = textGroups(byId(prints));
    const together = (groups: ReadonlyMap<string, string>, one: Print, other: Print): boolean =>
      groups.has(one.id) && groups.get(one.id) === groups.get(other.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(prints, { minLength: 1 }), (part) => {
        const groups = textGroups(byId(part));
        for (const one of part)
          for (const other of part) if (together(groups, one, other)) expect(together(all, one, other)).toBe(true);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(recordOf(shuffled).documents).toEqual(record.documents);
      }),
      { numRuns: 3 },
    );
  });
});
