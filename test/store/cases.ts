import { expect } from 'vitest';
import { type FactFilter, filterRecord } from '../../src/analysis/index.ts';
import type { Actor, AllianceRecord, Document, RecordAgreement, RecordClaim } from '../../src/model/index.ts';
import { EvidenceError, type Store } from '../../src/store/index.ts';
import { cite, sampleDocument, sampleEvent, sampleReading, sampleRecord } from './samples.ts';

/** What every store must do, whatever database is behind it. `open` gives a new, empty one. */
export interface StoreCase {
  readonly name: string;
  readonly run: (store: Store) => Promise<void>;
}

const visit = sampleDocument('Putin met Kim in Pyongyang. They signed a treaty.', {
  file: 'b.txt',
  published: '2024-06-20',
});
const other = sampleDocument('Tokyo voiced concern over the treaty.', { file: 'c.txt' });

const meeting = () => sampleEvent('e1', cite(visit, 'met'));
const visitReading = () => sampleReading(visit, { events: [meeting()] });

const state = (id: string): Actor => ({ id, kind: 'state', names: { en: id }, of: null, roles: [], inferred: false });
const person = (id: string, of: string): Actor => ({ ...state(id), kind: 'person', of });

const day = (from: string | null, to: string | null = from) => ({ from, to, precision: 'day', basis: 'text' }) as const;

/** A record with every kind of fact, dated and undated, open and closed. */
function fullRecord(): AllianceRecord {
  const open = { announced: null, state: 'open' as const, keptBy: [], silentFor: null };
  const signed = [cite(visit, 'signed a treaty')];
  const agreement: RecordAgreement = {
    id: 'a1',
    kinds: ['defence'],
    names: { fr: [], en: ['treaty'] },
    parties: ['RUS', 'PRK'],
    steps: [
      { step: 'signed', by: ['RUS'], date: day('2024-06-19'), place: null, factuality: 'CT+', evidence: signed },
      { step: 'in-force', by: [], date: day('2024-12-04', null), place: null, factuality: 'CT+', evidence: signed },
    ],
    obligations: [],
    predecessor: null,
    knowledge: null,
    evidence: signed,
    mentions: [{ document: visit.id, fact: 'a1' }],
    differences: [],
  };
  const { type: _, mode: _m, contexts: _c, dimensions: _d, agreement: _a, independentOrigins: _i, ...rest } = meeting();
  const claim: RecordClaim = {
    ...rest,
    id: 'c1',
    kind: 'statement',
    speaker: 'JPN',
    about: [],
    targets: [],
    sources: ['JPN'],
    evidence: [cite(other, 'voiced concern')],
  };
  return sampleRecord([visit, other], {
    actors: [state('JPN'), state('PRK'), state('RUS'), person('person:kim', 'PRK'), person('person:putin', 'RUS')],
    events: [
      sampleEvent('e2', cite(other, 'concern'), {
        sources: ['JPN'],
        targets: ['RUS', 'PRK'],
        date: day(null, '2024-01-31'),
      }),
      sampleEvent('e3', cite(visit, 'treaty')),
      sampleEvent('e9', cite(visit, 'Putin met Kim'), {
        sources: ['person:putin'],
        targets: ['person:kim'],
        date: day('2024-06-19'),
      }),
    ],
    agreements: [agreement],
    claims: [claim],
    contradictions: [
      {
        id: 'x1',
        kind: 'date',
        facts: ['e9', 'e3'],
        values: ['18', '19'],
        voices: [
          { facts: ['e9'], origins: [], published: [], evidence: [cite(visit, 'met')] },
          { facts: ['e3'], origins: [], published: [], evidence: [cite(visit, 'Kim')] },
        ],
        evidence: [cite(visit, 'met'), cite(visit, 'Kim')],
      },
    ],
    promises: [
      { ...open, id: 'p1', by: ['RUS'], what: 'ratify', due: '2024-12-31', evidence: [cite(visit, 'treaty')] },
      { ...open, id: 'p2', by: ['JPN'], what: 'answer', due: null, evidence: [cite(other, 'concern')] },
    ],
  });
}

/** What is asked, and the ids of the facts that answer it. */
const filters: readonly (readonly [FactFilter, string])[] = [
  [{}, 'e2 e3 e9 a1 c1 x1 p1 p2'],
  [{ from: '2024-06-01' }, 'e9 a1 x1 p1 p2'],
  [{ to: '2024-01-01' }, 'e2 p2'],
  [{ from: '2024-06-01', to: '2024-06-30' }, 'e9 a1 x1 p2'],
  [{ from: '2025-01-01' }, 'a1 p2'],
  [{ actors: ['RUS'] }, 'e2 e3 e9 a1 x1 p1'],
  [{ actors: ['RUS', 'PRK'] }, 'e2 e3 e9 a1 x1'],
  [{ actors: ['person:putin'] }, 'e9 x1'],
  [{ actors: ['JPN'], from: '2024-01-01', to: '2024-12-31' }, 'e2 p2'],
  [{ actors: ['CHN'] }, ''],
];

function factIds(record: AllianceRecord): string {
  const { events, agreements, claims, contradictions, promises } = record;
  return [...events, ...agreements, ...claims, ...contradictions, ...promises].map(({ id }) => id).join(' ');
}

/** The same text from two places, in every order in which it can be read. */
async function keepTwice(store: Store, first: Document, second: Document): Promise<Document | null> {
  await store.keep(first, sampleReading(first));
  await store.keep(second, sampleReading(second));
  const kept = await store.document(first.id);
  await store.remove(first.id);
  return kept;
}

export const storeCases: readonly StoreCase[] = [
  {
    name: 'is empty at first',
    async run(store) {
      expect(await store.documents()).toEqual([]);
      expect(await store.readings()).toEqual([]);
      expect(await store.record()).toBeNull();
      expect(await store.held()).toBeNull();
      expect(await store.revision()).toBe(0);
      expect(await store.recordRevision()).toBe(-1);
      expect(await store.document('doc:none')).toBeNull();
      expect(await store.reading('doc:none')).toBeNull();
      expect(await store.remove('doc:none')).toBe(false);
    },
  },
  {
    name: 'gives back a document and its reading as they were',
    async run(store) {
      expect(await store.keep(visit, visitReading())).toBe('added');
      expect(await store.document(visit.id)).toEqual(visit);
      expect(await store.reading(visit.id)).toEqual(visitReading());
      expect(await store.current('1', 'k1')).toEqual(new Set([visit.id]));
      expect(await store.current('2', 'k1')).toEqual(new Set());
      const [listed] = await store.documents();
      expect(listed).toMatchObject({ id: visit.id, length: visit.text.length, publishedBasis: 'none' });
      expect(listed?.readAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(listed).not.toHaveProperty('text');
    },
  },
  {
    name: 'changes nothing when the same is kept again, and counts what does change',
    async run(store) {
      await store.keep(visit, visitReading());
      expect(await store.keep(visit, visitReading())).toBe('unchanged');
      expect(await store.revision()).toBe(1);
      expect(await store.keep(visit, { ...visitReading(), knowledge: 'k2' })).toBe('updated');
      expect(await store.current('1', 'k1')).toEqual(new Set());
      await store.keep(other, sampleReading(other));
      expect(await store.revision()).toBe(3);
      expect(await store.remove(other.id)).toBe(true);
      expect(await store.revision()).toBe(4);
      expect(await store.reading(other.id)).toBeNull();
    },
  },
  {
    name: 'keeps one document of the same text, whichever was read first',
    async run(store) {
      const dated = { ...visit, file: 'z.html', publishedBasis: 'metadata' } as const;
      const smaller = { ...visit, file: 'a.txt' };
      const pathless = { ...visit, file: null };
      for (const [one, two, winner] of [
        [dated, visit, dated],
        [smaller, visit, smaller],
        [pathless, visit, visit],
      ] as const) {
        expect(await keepTwice(store, one, two)).toEqual(winner);
        expect(await keepTwice(store, two, one)).toEqual(winner);
      }
    },
  },
  {
    name: 'takes what the same path says now',
    async run(store) {
      const before = { ...visit, publishedBasis: 'metadata' } as const;
      expect(await keepTwice(store, before, visit)).toEqual(visit);
    },
  },
  {
    name: 'refuses a quote that is not its span, and keeps nothing of it',
    async run(store) {
      const good = cite(visit, 'signed a treaty');
      const bad = [
        { ...good, quote: 'signed the treaty' },
        { ...good, start: good.start + 1 },
        { ...good, document: other.id },
        { ...good, end: visit.text.length + 1 },
        { ...good, start: good.end, end: good.start },
      ];
      const agreement = fullRecord().agreements[0]!;
      for (const wrong of bad) {
        const readings = [
          { events: [sampleEvent('e7', wrong)] },
          { claims: [{ ...fullRecord().claims[0]!, evidence: [good, wrong] }] },
          { notes: [{ kind: 'no-date' as const, text: '', evidence: [wrong] }] },
          { agreements: [{ ...agreement, evidence: [wrong] }] },
          { agreements: [{ ...agreement, steps: [{ ...agreement.steps[0]!, evidence: [wrong] }] }] },
          {
            agreements: [
              {
                ...agreement,
                obligations: [
                  {
                    bearer: 'RUS',
                    beneficiary: 'PRK',
                    duty: 'assist',
                    trigger: 'attack',
                    against: null,
                    reciprocal: true,
                    qualifiers: [],
                    evidence: [wrong],
                  },
                ],
              },
            ],
          },
        ];
        for (const fields of readings) {
          await expect(store.keep(visit, sampleReading(visit, fields))).rejects.toThrow(EvidenceError);
        }
      }
      expect(await store.documents()).toEqual([]);
      const named = store.keep(visit, sampleReading(visit, { events: [sampleEvent('e7', bad[0]!)] }));
      await expect(named).rejects.toMatchObject({
        fact: 'e7',
        expected: 'signed the treaty',
        found: 'signed a treaty',
      });
    },
  },
  {
    name: 'gives back the record as it was saved, lists sorted by id',
    async run(store) {
      await store.keep(visit, sampleReading(visit));
      await store.keep(other, sampleReading(other));
      const record = fullRecord();
      await store.saveRecord(record, 2);
      expect(await store.record()).toEqual(record);
      expect(await store.recordRevision()).toBe(2);
      expect(await store.held()).toEqual({
        documents: record.documents.length,
        events: record.events.length,
        agreements: record.agreements.length,
        claims: record.claims.length,
      });
      await store.saveRecord({ ...record, events: [] }, 2);
      expect(await store.held()).toMatchObject({ documents: record.documents.length, events: 0 });
      expect((await store.record())?.events).toEqual([]);
    },
  },
  {
    name: 'tells the first words of a text, and not what was set aside before them',
    async run(store) {
      const head = 'Share on';
      const long = `${head}\n${'Envoys of  both sides met again in the old harbour town, '.repeat(4)}`;
      const blocks: Document['blocks'] = [
        { kind: 'boilerplate', start: 0, end: head.length },
        { kind: 'paragraph', start: head.length + 1, end: long.length },
      ];
      const letter = sampleDocument(long, { blocks });
      const bare = sampleDocument(head, { blocks: blocks.slice(0, 1) });
      for (const one of [visit, letter, bare]) await store.keep(one, sampleReading(one));
      expect([...(await store.openings([visit.id, letter.id, bare.id, 'doc:none']))].sort()).toEqual(
        [
          [visit.id, 'Putin met Kim in Pyongyang. They signed a treaty.'],
          [letter.id, 'Envoys of both sides met again in the old harbour town, Envoys of both sides met…'],
        ].sort(),
      );
    },
  },
  {
    name: 'refuses a record that quotes what no kept document says, and leaves the one before',
    async run(store) {
      await store.keep(visit, sampleReading(visit));
      await expect(store.saveRecord(fullRecord(), 1)).rejects.toThrow(EvidenceError);
      expect(await store.record()).toBeNull();
      const plain = sampleRecord([visit], { events: [meeting()] });
      await store.saveRecord(plain, 1);
      const crooked = { ...meeting(), evidence: [{ ...cite(visit, 'met'), quote: 'saw' }] };
      await expect(store.saveRecord({ ...plain, events: [crooked] }, 2)).rejects.toMatchObject({ found: 'met' });
      expect(await store.record()).toEqual(plain);
      expect(await store.recordRevision()).toBe(1);
    },
  },
  {
    name: 'filters in SQL exactly as filterRecord does',
    async run(store) {
      await store.keep(visit, sampleReading(visit));
      await store.keep(other, sampleReading(other));
      const record = fullRecord();
      await store.saveRecord(record, 2);
      for (const [filter, ids] of filters) {
        const part = await store.record(filter);
        expect(part === null ? null : factIds(part), JSON.stringify(filter)).toBe(ids);
        expect(part, JSON.stringify(filter)).toEqual(filterRecord(record, filter));
      }
    },
  },
  {
    name: 'keeps records of many facts',
    async run(store) {
      await store.keep(visit, sampleReading(visit));
      const events = Array.from({ length: 1203 }, (_, index) => sampleEvent(`e${index}`, cite(visit, 'met')));
      await store.saveRecord(sampleRecord([visit], { events }), 1);
      expect((await store.record())?.events).toHaveLength(1203);
    },
  },
];
