import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord, Correction, CorrectionRequest, Language, Reading } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';
import { buildRecord, CorrectionProblem, correctionOf } from '../../src/record/index.ts';
import { documentOf } from './telling.ts';

const knowledge = loadKnowledge();
const text = (id: string, words: string, language: Language, published: string) =>
  documentOf(`doc:${id.padStart(16, '0')}`, words, { published, publishedBasis: 'metadata', language });

const documents = [
  text(
    '1',
    'Le ministre turc de la Défense a rencontré son homologue azerbaïdjanais à Bakou le 4 mars 2024.',
    'fr',
    '2024-03-05',
  ),
  text('2', 'Turkey delivered drones to Azerbaijan on 10 March 2024.', 'en', '2024-03-11'),
  text('3', 'The Turkish and Azerbaijani defence ministers met in Baku on 4 March 2024.', 'en', '2024-03-06'),
];
const readings = documents.map((document) => read(document, knowledge));
const build = (corrections: readonly Correction[] = [], told: readonly Reading[] = readings): AllianceRecord =>
  buildRecord(documents, told, knowledge, corrections);
const plain = build();
const meeting = plain.events.find(({ type }) => type === 'CONSULT')!;
const delivery = plain.events.find(({ type }) => type === 'AID')!;

let minute = 0;
function ask(what: CorrectionRequest['what'], record = plain): Correction {
  minute += 1;
  const at = `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
  return correctionOf({ author: 'Anna', reason: 'seen in the text', what }, record, readings, knowledge, at);
}

test('there is something to correct: one meeting told twice, one delivery', () => {
  expect(meeting.mentions).toHaveLength(2);
  expect(delivery).toMatchObject({ sources: ['TUR'], targets: ['AZE'] });
  expect(plain.corrections).toEqual([]);
});

test('what is rejected is gone with all its mentions, and who said so stays', () => {
  const { events, corrections } = build([ask({ do: 'reject', id: meeting.id })]);
  expect(events.map(({ type }) => type)).toEqual(['AID']);
  expect(corrections).toMatchObject([{ author: 'Anna', reason: 'seen in the text', bearsOn: [] }]);
});

test.each([
  ['../2024-03', { from: null, to: '2024-03-31', precision: 'month' }],
  ['2024-03-05/..', { from: '2024-03-05', to: null, precision: 'day' }],
  ['2023/2024-03', { from: '2023-01-01', to: '2024-03-31', precision: 'interval' }],
])('a day may be open on one side: %s', (date, span) => {
  const { events } = build([ask({ do: 'edit', id: delivery.id, set: { date } })]);
  expect(events.find(({ type }) => type === 'AID')!.date).toEqual({ ...span, basis: 'correction' });
});

test('what is edited says what the person said, on the words that it rested on', () => {
  const set = { sources: 'ISR', date: '2024-03', place: 'baku' };
  const { events, actors, corrections } = build([ask({ do: 'edit', id: delivery.id, set })]);
  const [edited] = events.filter(({ type }) => type === 'AID');
  expect(edited).toMatchObject({ sources: ['ISR'], targets: ['AZE'], place: 'baku', evidence: delivery.evidence });
  expect(edited!.date).toEqual({ from: '2024-03-01', to: '2024-03-31', precision: 'month', basis: 'correction' });
  expect(actors.find(({ id }) => id === 'ISR')?.names.en).toBe('Israel');
  expect(corrections[0]!.bearsOn).toEqual([edited!.id]);
});

test('the later correction of two holds, in whatever order they arrive', () => {
  const [first, second] = [
    ask({ do: 'edit', id: delivery.id, set: { date: '2024-01-01' } }),
    ask({ do: 'edit', id: delivery.id, set: { date: '2024-02-02' } }),
  ];
  const [one, other] = [build([first, second]), build([second, first])];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.events.find(({ type }) => type === 'AID')!.date!.from).toBe('2024-02-02');
});

test('one event can be taken apart, and put together again', () => {
  const [first, second] = meeting.mentions;
  const apart = ask({ do: 'split', id: meeting.id, off: [`${second!.fact}@${second!.document}`] });
  const split = build([apart]);
  const halves = split.events.filter(({ type }) => type === 'CONSULT');
  expect(halves.map(({ mentions }) => mentions)).toEqual(expect.arrayContaining([[first], [second]]));
  expect(halves).toHaveLength(2);
  const joined = build([ask({ do: 'merge', ids: [meeting.id, delivery.id] })]);
  expect(joined.events).toHaveLength(1);
  expect(joined.events[0]!.mentions).toHaveLength(3);
});

test('a note changes nothing but the list of what was said', () => {
  const { corrections, ...rest } = build([ask({ do: 'annotate', id: 'TUR', note: 'Ask the ministry.' })]);
  const { corrections: none, ...before } = plain;
  expect(rest).toEqual(before);
  expect([corrections[0]!.bearsOn, none]).toEqual([['TUR'], []]);
});

test('an actor can be another, nobody, or not the one of a like name', () => {
  const merged = build([ask({ do: 'merge', ids: ['AZE', 'TUR'] })]);
  expect(merged.actors.map(({ id }) => id)).not.toContain('TUR');
  expect(merged.events.find(({ type }) => type === 'AID')).toMatchObject({ sources: ['AZE'] });
  const rejected = build([ask({ do: 'reject', id: 'TUR' })]);
  expect(rejected.actors.map(({ id }) => id)).not.toContain('TUR');
  expect(rejected.events.flatMap(({ sources, targets }) => [...sources, ...targets])).not.toContain('TUR');
});

test('two persons whose names sound alike are told apart where a person says so', () => {
  const named = (document: string, id: string, name: string): Reading => ({
    ...readings.find((one) => one.document === document)!,
    ...{ events: [], agreements: [], claims: [], traces: {} },
    actors: [{ id, kind: 'person', names: { en: name }, of: 'KAZ', roles: [], inferred: false }],
  });
  const told = [
    named(documents[0]!.id, 'person:aigul-omarova', 'Aigul Omarova'),
    named(documents[1]!.id, 'person:aigoul-omarova', 'Aigoul Omarova'),
  ];
  const before = build([], told);
  expect(before.actors).toHaveLength(1);
  const id = before.actors[0]!.id;
  const other = id === 'person:aigul-omarova' ? 'person:aigoul-omarova' : 'person:aigul-omarova';
  expect(build([ask({ do: 'split', id, off: [other] }, before)], told).actors).toHaveLength(2);
});

test('a correction outlives another reading of the same words, not one that sees something else there', () => {
  const correction = ask({ do: 'edit', id: delivery.id, set: { targets: 'ARM' } });
  const anew = (type: 'AID' | 'ASSAULT') =>
    readings.map((reading) => ({
      ...reading,
      events: reading.events.map((event) =>
        event.type === 'AID' ? { ...event, id: `${/^e\d+/.exec(event.id)![0]}.another-rule`, type } : event,
      ),
    }));
  expect(build([correction], anew('AID')).events.find(({ type }) => type === 'AID')!.targets).toEqual(['ARM']);
  expect(build([correction], anew('ASSAULT')).events.find(({ type }) => type === 'ASSAULT')!.targets).toEqual(['AZE']);
});

const refused: readonly (readonly [string, CorrectionRequest['what'], string])[] = [
  ['what is not there', { do: 'reject', id: 'event:aid:0' }, 'unknown-id'],
  ['a field that is not', { do: 'edit', id: delivery.id, set: { colour: 'red' } }, 'bad-field'],
  ['a value that does not fit', { do: 'edit', id: delivery.id, set: { type: 'DANCE' } }, 'bad-value'],
  ['a day that never was', { do: 'edit', id: delivery.id, set: { date: '2024-02-31' } }, 'bad-value'],
  ['an end before its beginning', { do: 'edit', id: delivery.id, set: { date: '2024-03/2024-02' } }, 'bad-value'],
  ['a date without a day', { do: 'edit', id: delivery.id, set: { date: '../..' } }, 'bad-value'],
  ['an actor that nobody knows', { do: 'edit', id: delivery.id, set: { sources: 'XYZ' } }, 'unknown-actor'],
  ['an edit of nothing', { do: 'edit', id: delivery.id, set: {} }, 'nothing-set'],
  ['an event merged with an actor', { do: 'merge', ids: [delivery.id, 'TUR'] }, 'unlike-kinds'],
  ['a fact merged with itself', { do: 'merge', ids: [delivery.id, delivery.id] }, 'same-fact'],
  [
    'the whole of a fact split off',
    { do: 'split', id: delivery.id, off: delivery.mentions.map(({ fact, document }) => `${fact}@${document}`) },
    'whole-fact',
  ],
  ['a mention of another fact', { do: 'split', id: meeting.id, off: ['e1@doc:1'] }, 'no-mention'],
];

test.each(refused)('%s is refused', (_, what, code) => {
  expect(() => ask(what)).toThrow(expect.objectContaining({ name: CorrectionProblem.name, code }));
});
