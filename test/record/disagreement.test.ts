import { describe, expect, test } from 'vitest';
import type { EventCore } from '../../src/model/index.ts';
import { day, documentOf, month, recordOf, type Telling, tell, voice } from './telling.ts';

const kyiv = documentOf('doc:1', 'Kiev compte onze mille hommes.', { published: '2024-11-12' });
const seoul = documentOf('doc:2', 'Seoul counts three thousand.', { published: '2024-11-10', language: 'en' });
const spring = documentOf('doc:3', 'Moscou remercie les soldats.', { published: '2025-04-28' });
const troops: Partial<EventCore> = { type: 'AID', dimensions: ['troops'], sources: ['PRK'], targets: ['RUS'] };
const men = (count: number, approximate = false) => ({ min: count, max: count, unit: 'soldiers', approximate });
const said = (count: number, date = month(2024, 11), approximate = false) => ({
  kind: 'quantity' as const,
  sources: ['PRK'],
  targets: ['RUS'],
  date,
  quantity: men(count, approximate),
});

describe('contradictions', () => {
  test('two numbers for one question at one time are one', () => {
    const { contradictions } = recordOf(tell(kyiv, { claims: [said(11000)] }), tell(seoul, { claims: [said(3000)] }));
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({ kind: 'numeric' });
    expect(contradictions[0]!.evidence.map(({ document }) => document)).toEqual(['doc:1', 'doc:2']);
  });

  test.each([
    ['about the same', said(10000, month(2024, 11), true), said(11000)],
    ['at another time', said(3000, month(2024, 10)), said(11000)],
    ['of another thing', { ...said(3000), quantity: { ...men(3000), unit: 'missiles' } }, said(11000)],
    ['by another actor', { ...said(3000), sources: ['CHN'] }, said(11000)],
  ])('a number %s is none', (_, one, other) => {
    expect(recordOf(tell(kyiv, { claims: [one] }), tell(seoul, { claims: [other] })).contradictions).toEqual([]);
  });

  test('how many were lost is another question than how many were sent', () => {
    const sent = documentOf('doc:4', '15.000 hommes envoyés.', { published: '2024-11-10' });
    const lost = documentOf('doc:5', '4.700 auraient été tués ou blessés.', { published: '2024-11-12' });
    const killed = documentOf('doc:6', 'Some 600 were killed.', { published: '2024-11-13', language: 'en' });
    const count = (...tellings: readonly Telling[]) => recordOf(...tellings).contradictions.length;
    expect(count(tell(sent, { claims: [said(15000)] }), tell(lost, { claims: [said(4700)] }))).toBe(0);
    expect(count(tell(lost, { claims: [said(4700)] }), tell(killed, { claims: [said(600)] }))).toBe(1);
  });

  test('a number that grew while the thing went on is a change, not a contradiction', () => {
    const since = { from: '2024-10-01', to: null, precision: 'interval', basis: 'text' } as const;
    const { contradictions } = recordOf(
      tell(kyiv, { claims: [{ ...said(3000), date: since }] }),
      tell(spring, { claims: [{ ...said(15000), date: since }] }),
    );
    expect(contradictions).toEqual([]);
  });

  test('a denial of what others say is one; an evasion is not; nor a denial nobody speaks against', () => {
    const event = { ...troops, date: month(2024, 11), origins: [voice('UKR')] };
    const denial = { kind: 'denial' as const, speaker: 'RUS', factuality: 'CT-' as const, about: ['e0'] };
    const silent = { ...troops, date: month(2024, 11), factuality: 'CT-' as const, origins: [voice('RUS')] };
    const kinds = (...tellings: readonly Telling[]) => recordOf(...tellings).contradictions.map(({ kind }) => kind);
    expect(kinds(tell(kyiv, { events: [event] }), tell(seoul, { events: [silent], claims: [denial] }))).toEqual([
      'denial',
    ]);
    expect(kinds(tell(kyiv, { events: [event] }), tell(seoul, { events: [silent] }))).toEqual(['denial']);
    const evasion = { ...denial, kind: 'evasion' as const, factuality: 'Uu' as const };
    const unsure = { ...silent, factuality: 'Uu' as const };
    expect(kinds(tell(kyiv, { events: [event] }), tell(seoul, { events: [unsure], claims: [evasion] }))).toEqual([]);
    expect(kinds(tell(seoul, { events: [silent], claims: [denial] }))).toEqual([]);
  });

  test('denied in November and owned in April is a change of status', () => {
    const { contradictions } = recordOf(
      tell(kyiv, { events: [{ ...troops, date: day('2024-11-04'), factuality: 'CT-' }] }),
      tell(spring, { events: [{ ...troops, date: day('2025-04-26') }] }),
    );
    expect(contradictions).toEqual([]);
  });

  test('the same persons on the same day in two towns', () => {
    const meeting: Partial<EventCore> = {
      type: 'CONSULT',
      mode: 'meet',
      sources: ['person:serguei-lavrov'],
      targets: ['person:kim-jong-un'],
      date: day('2025-07-12'),
    };
    const { contradictions } = recordOf(
      tell(kyiv, { events: [{ ...meeting, place: 'pyongyang' }] }),
      tell(seoul, { events: [{ ...meeting, place: 'wonsan' }] }),
    );
    expect(contradictions).toMatchObject([{ kind: 'place' }]);
    expect(contradictions[0]!.values.toSorted()).toEqual(['pyongyang', 'wonsan']);
  });

  describe('talks that one text tells in two towns', () => {
    const text = documentOf('doc:4', 'Reçu au Caire. Charm el-Cheikh a servi de cadre aux échanges.', {});
    const meeting = (place: string, words: string, more: Partial<EventCore> = {}): Partial<EventCore> => {
      const start = text.text.indexOf(words);
      const evidence = [{ document: text.id, start, end: start + words.length, quote: words }];
      return {
        type: 'CONSULT',
        mode: 'meet',
        sources: ['EGY'],
        targets: ['TUR'],
        date: null,
        place,
        evidence,
        ...more,
      };
    };
    const lead = meeting('cairo', 'Reçu au Caire.');
    const there = (place: string, more: Partial<EventCore> = {}) =>
      meeting(place, 'Charm el-Cheikh a servi de cadre aux échanges.', more);
    const found = (one: Partial<EventCore>, other: Partial<EventCore>) =>
      recordOf(tell(text, { events: [one, other] })).contradictions.map(({ kind, values }) => [kind, ...values]);

    test('of one land are a contradiction', () => {
      expect(found(lead, there('sharm-el-sheikh'))).toEqual([['place', 'cairo', 'sharm-el-sheikh']]);
    });

    test.each([
      ['the land itself', lead, there('EGY')],
      ['a town abroad', lead, there('ankara')],
      ['a station of the journey', lead, there('sharm-el-sheikh', { mode: 'visit' })],
      ['talks of others', lead, there('sharm-el-sheikh', { targets: ['SAU'] })],
      ['another day', lead, there('sharm-el-sheikh', { date: day('2024-06-18') })],
      [
        'told as the next one',
        { ...lead, evidence: [{ ...lead.evidence![0]!, quote: 'Reçu puis' }] },
        there('sharm-el-sheikh'),
      ],
    ])('%s is none', (_, one, other) => {
      expect(found(one, other)).toEqual([]);
    });
  });
});

describe('promises', () => {
  const plan: Partial<EventCore> = {
    type: 'CONSULT',
    mode: 'visit',
    sources: ['person:kim-jong-un'],
    targets: ['RUS'],
    mood: 'planned',
  };
  const last = documentOf('doc:9', 'Rien de neuf.', { published: '2025-07-15' });
  const states = (...tellings: readonly Telling[]) => recordOf(...tellings).promises.map(({ state }) => state);

  test('kept, open, overdue, silent', () => {
    const planned = tell(kyiv, { events: [{ ...plan, date: month(2025, 5) }] });
    expect(states(planned)).toEqual(['open']);
    expect(states(planned, tell(last, {}))).toEqual(['overdue']);
    expect(states(planned, tell(last, { events: [{ ...plan, mood: 'asserted', date: day('2025-05-09') }] }))).toEqual([
      'kept',
    ]);
    expect(states(tell(kyiv, { events: [plan] }), tell(last, {}))).toEqual(['silent']);
    expect(states(tell(kyiv, { events: [plan] }), tell(spring, {}))).toEqual(['open']);
  });

  test('a visit that took place before it was planned does not keep the promise', () => {
    const before = tell(documentOf('doc:0', 'Kim en Russie.', { published: '2023-09-14' }), {
      events: [{ ...plan, mood: 'asserted', date: day('2023-09-13') }],
    });
    expect(states(before, tell(kyiv, { events: [{ ...plan, date: month(2025, 5) }] }), tell(last, {}))).toEqual([
      'overdue',
    ]);
  });
});
