import { describe, expect, it } from 'vitest';
import type { AllianceRecord } from '../../model/index.ts';
import { relationsOf } from './relations.ts';

const day = (from: string) => ({ from, to: from, precision: 'day', basis: 'text' });
const event = (told: object) => ({ sources: ['RUS'], targets: ['PRK'], factuality: 'CT+', mood: 'asserted', ...told });

const recordOf = (events: readonly object[], agreements: readonly object[] = []) =>
  ({ actors: [{ id: 'person:kim', kind: 'person', of: 'PRK' }], events, agreements }) as unknown as AllianceRecord;

describe('relationsOf', () => {
  it('counts by pair and month, a person standing for the state', () => {
    const relations = relationsOf(
      recordOf([
        event({ type: 'AID', date: null }),
        event({ type: 'CONSULT', date: day('2024-06-19'), targets: ['person:kim', 'PRK'] }),
        event({ type: 'ACCUSE', date: day('2024-06-20'), sources: ['PRK'], targets: ['RUS'] }),
      ]),
    );
    expect(relations).toEqual([
      {
        a: 'PRK',
        b: 'RUS',
        pacts: [],
        months: [
          { month: '2024-06', cooperation: 1, conflict: 1 },
          { month: null, cooperation: 1, conflict: 0 },
        ],
      },
    ]);
  });

  it('leaves out what is planned, supposed or denied', () => {
    const events = [{ mood: 'planned' }, { mood: 'hypothetical' }, { factuality: 'CT-' }, { factuality: 'Uu' }];
    expect(relationsOf(recordOf(events.map((told) => event({ type: 'AID', date: null, ...told }))))).toEqual([]);
  });

  it('takes those who act together for a relation, and each pair of parties to an agreement', () => {
    const steps = [
      { step: 'signed', date: day('1961-07-06'), factuality: 'CT+' },
      { step: 'ended', date: day('1996-09-10'), factuality: 'CT+' },
    ];
    const relations = relationsOf(
      recordOf(
        [event({ type: 'COOPERATE', date: day('2025-01-02'), sources: ['CHN', 'RUS'], targets: [] })],
        [{ id: 'p', parties: ['SUN', 'PRK'], steps }],
      ),
    );
    expect(relations.map(({ a, b, pacts }) => [a, b, pacts])).toEqual([
      ['CHN', 'RUS', []],
      ['PRK', 'SUN', [{ id: 'p', since: '1961-07', until: '1996-09' }]],
    ]);
  });
});
