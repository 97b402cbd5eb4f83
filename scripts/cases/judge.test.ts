import { describe, expect, test } from 'vitest';
import type { Actor, EventCore, Reading } from '../../src/model/index.ts';
import { Expected } from './expected.ts';
import { judge } from './judge.ts';
import { dateDiffers } from './when.ts';

const event = (type: string, sources: string[], targets: string[], more: Partial<EventCore> = {}): EventCore =>
  ({
    ...{ id: `e.${type}`, type, sources, targets, mode: null, date: null, place: null, quantity: null },
    ...{ factuality: 'CT+', mood: 'asserted', origins: [], rule: 'a.rule', ...more },
  }) as unknown as EventCore;

const person = { id: 'person:a', of: 'KEN' } as Actor;
const reading = (...events: EventCore[]): Reading =>
  ({ actors: [person], events, agreements: [], claims: [] }) as unknown as Reading;

const expected = (more: object): Expected => Expected.parse({ why: 'a case of the judge itself', ...more });
const visit = { type: 'CONSULT', sources: ['KEN'], targets: ['UGA'] };

describe('a reading is judged', () => {
  test('the event that is expected, and no other', () => {
    const found = event('CONSULT', ['KEN'], ['UGA']);
    expect(judge(expected({ events: [visit] }), reading(found))).toEqual([]);
    expect(judge(expected({ events: [visit] }), reading())).toEqual(['missing: CONSULT KEN → UGA']);
    const other = event('AID', ['KEN'], ['UGA']);
    expect(judge(expected({ events: [visit] }), reading(found, other))).toEqual(['too much: AID KEN → UGA (a.rule)']);
    expect(judge(expected({ events: [visit], only: false }), reading(found, other))).toEqual([]);
  });

  test('the wrong way round is wrong, unless both do it together', () => {
    const turned = event('CONSULT', ['UGA'], ['KEN']);
    expect(judge(expected({ events: [visit] }), reading(turned))).toEqual([
      'CONSULT KEN → UGA: sources UGA, expected KEN; targets KEN, expected UGA',
    ]);
    const both = { type: 'CONSULT', between: ['KEN', 'UGA'] };
    expect(judge(expected({ events: [both] }), reading(turned))).toEqual([]);
  });

  test('a person counts as the state, unless the case names the person', () => {
    const byPerson = event('CONSULT', ['person:a', 'KEN'], ['UGA']);
    expect(judge(expected({ events: [visit] }), reading(byPerson))).toEqual([]);
    const named = { ...visit, sources: ['person:a'] };
    expect(judge(expected({ events: [named] }), reading(byPerson))).toEqual([]);
    expect(judge(expected({ events: [named] }), reading(event('CONSULT', ['KEN'], ['UGA'])))).toHaveLength(1);
  });

  test('one event told twice is not too much, two expected ones need two', () => {
    const found = event('CONSULT', ['KEN'], ['UGA']);
    expect(judge(expected({ events: [visit] }), reading(found, found))).toEqual([]);
    expect(judge(expected({ events: [visit, visit] }), reading(found))).toHaveLength(1);
  });

  test('what did not happen may be left out, but may not be told as a fact', () => {
    const refused = expected({ events: [{ ...visit, factuality: 'CT-', optional: true }] });
    expect(judge(refused, reading())).toEqual([]);
    expect(judge(refused, reading(event('CONSULT', ['KEN'], ['UGA'], { factuality: 'CT-' })))).toEqual([]);
    expect(judge(refused, reading(event('CONSULT', ['KEN'], ['UGA'])))).toEqual([
      'CONSULT KEN → UGA: factuality CT+, expected CT-',
    ]);
  });

  test('what is only planned may stand beside', () => {
    const planned = event('AID', ['KEN'], ['UGA'], { mood: 'planned' });
    expect(judge(expected({ events: [] }), reading(planned))).toEqual([]);
    expect(judge(expected({ none: true }), reading(planned))).toHaveLength(1);
  });
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-03/2024-02-05', '2024-02-03', '2024-02-05'],
  ['2022-02-24/..', '2022-02-24', null],
  ['1980/1989', '1980-01-01', '1989-12-31'],
] as const)('%s is %s to %s', (when, from, to) => {
  const span = { from, to, precision: 'day', basis: 'text' } as const;
  expect(dateDiffers(when, span)).toBeNull();
  expect(dateDiffers(when, null)).toBe(`date none, expected ${when}`);
  expect(dateDiffers(null, span)).toContain('expected none');
});
