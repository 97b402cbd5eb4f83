import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateSpan, EventCore } from '../model/index.ts';
import { eventKeys, levelOf } from './event-keys.ts';
import { type EventMention, eventMention } from './same-event.ts';

const first = Date.UTC(2024, 0, 1);
const dayAt = (number: number): string => new Date(first + number * 86_400_000).toISOString().slice(0, 10);
const span = (from: string | null, to: string | null): DateSpan => ({ from, to, precision: 'interval', basis: 'text' });
/** Spans of every length, across the ends of months and years, with open ends. */
const dates = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.nat({ max: 500 }), fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 100 }), fc.nat({ max: 800 })))
    .map(([from, days]) => span(dayAt(from), dayAt(from + days))),
  fc.nat({ max: 500 }).map((from) => span(dayAt(from), null)),
  fc.nat({ max: 500 }).map((to) => span(null, dayAt(to))),
  fc.constant(span(null, null)),
);
const actors = fc.subarray(['RUS', 'PRK', 'person:kim-jong-un'], { maxLength: 2 });
const mentions = fc
  .record({
    document: fc.constantFrom('doc:1', 'doc:2'),
    published: fc.constantFrom(null, '2024-03-01', '2025-02-01'),
    type: fc.constantFrom<EventCore['type'][]>('CONSULT', 'AGREE', 'AID'),
    sources: actors,
    targets: actors,
    date: dates,
  })
  .map(({ document, published, ...shared }): EventMention => {
    const told: EventCore = {
      ...shared,
      id: 'e0',
      mode: null,
      contexts: [],
      dimensions: ['arms'],
      place: null,
      quantity: null,
      factuality: 'CT+',
      mood: 'asserted',
      origins: [],
      agreement: null,
      evidence: [],
      rule: 'test',
    };
    const source = { id: document, publisher: null, published };
    return eventMention(
      { document, fact: 'e0', told, source, aim: false, denials: [] },
      (id) => (id.startsWith('person:') ? 'PRK' : id),
      () => undefined,
    );
  });

test('where one looks for those of one level, it finds all of that level that it finds anywhere', () => {
  fc.assert(
    fc.property(mentions, mentions, (one, other) => {
      const { keep } = eventKeys(other);
      const { look } = eventKeys(one);
      const finds = (keys: readonly string[]): boolean => keys.some((key) => keep.includes(key));
      expect(finds(look(levelOf(other)))).toBe(finds(look()));
    }),
    { numRuns: 3000 },
  );
});
