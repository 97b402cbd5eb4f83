import { expect, test } from 'vitest';
import type { AllianceRecord, RecordDocument, RecordEvent, Step } from '../../model/index.ts';
import { changesBetween } from './index.ts';

const cite = (document: string, start = 0) => ({ document, start, end: start + 3, quote: 'abc' });
const day = (from: string) => ({ from, to: from, precision: 'day', basis: 'text' }) as const;
const state = (actor: string) => ({ actor, kind: 'state', anonymous: false }) as const;

const document = (id: string, published: string): RecordDocument => ({
  ...{ id, title: null, publisher: null, url: null, published, publishedBasis: 'metadata', language: 'fr', file: id },
  ...{ textGroup: null, version: null, notes: [] },
});

function event(id: string, documents: readonly string[], more: Partial<RecordEvent> = {}): RecordEvent {
  return {
    ...{ id, type: 'AID', mode: null, contexts: [], dimensions: [], sources: ['TUR'], targets: ['AZE'], date: null },
    ...{
      place: null,
      quantity: null,
      factuality: 'PR+',
      mood: 'conditional',
      origins: [state('ARM')],
      agreement: null,
    },
    ...{ independentOrigins: 1, byOrigin: [], history: [], rule: 'r', evidence: documents.map((one) => cite(one)) },
    mentions: documents.map((one) => ({ document: one, fact: 'e0' })),
    ...more,
  };
}

const step = (kind: Step['step'], by: string[], documents: readonly string[]): Step => ({
  ...{ step: kind, by, date: day('2021-06-15'), place: null, factuality: 'CT+' },
  evidence: documents.map((one) => cite(one, 40)),
});

function pact(steps: Step[], documents: readonly string[]): AllianceRecord['agreements'][number] {
  return {
    ...{ id: 'agreement:aze-tur', kinds: ['defence'], names: { fr: [], en: [] }, parties: ['AZE', 'TUR'], steps },
    ...{ obligations: [], predecessor: null, knowledge: null, evidence: documents.map((one) => cite(one, 40)) },
    mentions: documents.map((one) => ({ document: one, fact: 'a40' })),
    differences: [],
  };
}

const record = (parts: Partial<AllianceRecord>): AllianceRecord => ({
  ...{ format: 'entente/1', generator: { name: 'entente', version: '0', knowledge: 'k' } },
  ...{
    documents: [],
    actors: [],
    events: [],
    agreements: [],
    claims: [],
    contradictions: [],
    promises: [],
    corrections: [],
  },
  ...parts,
});

const [early, late] = [document('doc:m', '2021-06-01'), document('doc:a', '2021-07-05')];
const before = record({ documents: [early] });
const after = (parts: Partial<AllianceRecord>) => record({ documents: [early, late], ...parts });
const until = '2021-07-31';

test('the same record twice changed nothing', () => {
  const same = record({ documents: [early], events: [event('one', ['doc:m'])] });
  expect(changesBetween(same, same, until)).toEqual([]);
});

test('a fact is known by its mentions, whatever id it has by now', () => {
  const earlier = { ...before, events: [event('event:m', ['doc:m'])] };
  const later = after({ events: [event('event:a', ['doc:a', 'doc:m'])] });
  expect(changesBetween(earlier, later, until)).toEqual([]);
});

test('a fact that was not told before is new on the day of its first article', () => {
  const later = after({ events: [event('event:a', ['doc:a'])] });
  expect(changesBetween(before, later, until)).toEqual([
    { kind: 'fact', of: 'event', fact: 'event:a', on: '2021-07-05', evidence: [cite('doc:a')] },
  ]);
});

test('who says so too by now, and how sure it has become, are two changes with the words of the later article', () => {
  const earlier = { ...before, events: [event('one', ['doc:m'])] };
  const sure = { origins: [state('ARM'), state('TUR')], factuality: 'CT+', mood: 'asserted' } as const;
  const changes = changesBetween(
    earlier,
    after({ events: [event('one', ['doc:m', 'doc:a'], { ...sure, origins: [...sure.origins] })] }),
    until,
  );
  expect(changes).toMatchObject([
    { kind: 'origin', origins: [state('TUR')], on: '2021-07-05', evidence: [cite('doc:a')] },
    {
      kind: 'status',
      before: { factuality: 'PR+', mood: 'conditional' },
      after: { factuality: 'CT+', mood: 'asserted' },
    },
  ]);
});

test('a step is new once: told again it is none', () => {
  const signed = step('signed', ['AZE', 'TUR'], ['doc:m']);
  const earlier = { ...before, agreements: [pact([signed], ['doc:m'])] };
  const again = { ...signed, evidence: [cite('doc:a', 40)] };
  const ratified = step('ratified', ['AZE'], ['doc:a']);
  const changes = changesBetween(earlier, after({ agreements: [pact([again, ratified], ['doc:m', 'doc:a'])] }), until);
  expect(changes).toMatchObject([{ kind: 'step', of: 'agreement', step: 'ratified', by: ['AZE'], on: '2021-07-05' }]);
});

test('a contradiction is new where its sides did not stand against each other before', () => {
  const events = [event('one', ['doc:m']), event('two', ['doc:a'])];
  const dispute = (id: string, facts: string[]) => ({
    ...{ id, kind: 'numeric', facts, values: ['1', '2'], evidence: [cite('doc:m'), cite('doc:a')] },
  });
  const contradictions = [dispute('c', ['one', 'two'])] as AllianceRecord['contradictions'];
  const later = after({ events, contradictions });
  const fresh = changesBetween({ ...before, events: [events[0]!] }, later, until);
  expect(fresh.filter(({ kind }) => kind === 'contradiction')).toMatchObject([{ fact: 'c', on: '2021-07-05' }]);
  expect(changesBetween(later, later, until)).toEqual([]);
});

test('time alone can change a promise; it did so by the last day asked for', () => {
  const promise = (held: 'open' | 'overdue') => ({
    ...{ id: 'p', by: ['TUR'], what: 'abc', due: '2021-06-30', state: held, evidence: [cite('doc:m')] },
    ...{ announced: null, keptBy: [], silentFor: null },
  });
  const earlier = { ...before, promises: [promise('open')] };
  expect(changesBetween(earlier, after({ promises: [promise('overdue')] }), until)).toEqual([
    { kind: 'promise', of: 'promise', fact: 'p', on: until, evidence: [], before: 'open', after: 'overdue' },
  ]);
});
