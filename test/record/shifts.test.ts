import { describe, expect, test } from 'vitest';
import { shiftsOf } from '../../src/analysis/index.ts';
import type { EventCore } from '../../src/model/index.ts';
import { documentOf, recordOf, type Telling, tell, voice } from './telling.ts';

const autumn = documentOf('doc:1', 'Des soldats rwandais seraient au Congo.', { published: '2024-11-04' });
const winter = documentOf('doc:2', 'Kigali denies it.', { published: '2025-01-20', language: 'en' });
const summer = documentOf('doc:3', 'Des soldats rwandais ont combattu.', { published: '2025-07-12' });
const undated = documentOf('doc:4', 'Rwandan troops fought there.', { language: 'en' });
const troops: Partial<EventCore> = { type: 'AID', dimensions: ['troops'], sources: ['RWA'], targets: ['org:m23'] };
const alleged = tell(autumn, {
  events: [{ ...troops, factuality: 'PR+', mood: 'conditional', origins: [voice('COD')] }],
});
const denied = tell(winter, { events: [{ ...troops, factuality: 'CT-', origins: [voice('RWA')] }] });
const stated = tell(summer, { events: [troops] });
const shifts = (...tellings: Telling[]) => shiftsOf(recordOf(...tellings));

describe('what moved over time', () => {
  test('alleged, denied, then told as a fact: three stages with their days and voices, and no contradiction', () => {
    const [shift, ...others] = shifts(stated, denied, alleged);
    expect(others).toEqual([]);
    expect(shift).toMatchObject({ kind: 'status', type: 'AID', dimension: 'troops', sources: ['RWA'] });
    expect(
      shift!.stages.map(({ value, published, origins }) => [value, published, origins.map(({ actor }) => actor)]),
    ).toEqual([
      ['alleged', ['2024-11-04'], ['COD']],
      ['denied', ['2025-01-20'], ['RWA']],
      ['told', ['2025-07-12'], ['author']],
    ]);
    expect(recordOf(stated, denied, alleged).contradictions).toEqual([]);
  });

  test('nothing moved where all say the same, or where the field is another', () => {
    expect(shifts(stated, tell(winter, { events: [troops] }))).toEqual([]);
    expect(shifts(alleged, tell(summer, { events: [{ ...troops, dimensions: ['arms'] }] }))).toEqual([]);
  });

  test('what has no day comes last, and only where it is told otherwise', () => {
    const values = (...tellings: Telling[]) =>
      shifts(...tellings).map(({ stages }) => stages.map(({ value, published }) => [value, ...published]));
    const fought = tell(undated, { events: [{ ...troops, mode: 'military' }] });
    expect(values(fought, alleged)).toEqual([[['alleged', '2024-11-04'], ['told']]]);
    expect(values(fought, stated)).toEqual([]);
    const both = [troops, { ...troops, place: 'goma', factuality: 'PR+' as const, mood: 'conditional' as const }];
    expect(values(tell(undated, { events: both }))).toEqual([]);
  });

  test('a number that grew is a change, whoever counts months later; one that another counts at once is not', () => {
    const men = (count: number, origin: string) => ({
      kind: 'quantity' as const,
      sources: ['RWA'],
      targets: ['COD'],
      quantity: { min: count, max: count, unit: 'soldiers', approximate: false },
      origins: [voice(origin)],
    });
    const soon = documentOf('doc:5', 'Kinshasa en compte davantage.', { published: '2024-11-06' });
    const values = (...tellings: Telling[]) =>
      shifts(...tellings).map(({ stages }) => stages.map(({ value }) => value));
    const first = tell(autumn, { claims: [men(3000, 'COD')] });
    expect(values(first, tell(summer, { claims: [men(7000, 'org:un')] }))).toEqual([
      ['3000 soldiers', '7000 soldiers'],
    ]);
    expect(values(first, tell(soon, { claims: [men(4000, 'COD')] }))).toEqual([['3000 soldiers', '4000 soldiers']]);
    expect(values(first, tell(soon, { claims: [men(7000, 'org:un')] }))).toEqual([]);
  });

  describe('a size where there was only a lower bound', () => {
    const thousands = { min: 1000, max: null, unit: 'soldiers', approximate: true };
    const counted = { min: 7000, max: 7000, unit: 'soldiers', approximate: true };
    const count = (quantity: typeof thousands | typeof counted, origin: string, place: string | null = null) => ({
      claims: [
        {
          kind: 'quantity' as const,
          ...{ sources: ['RWA'], targets: ['COD'], quantity, place, origins: [voice(origin)] },
        },
      ],
    });
    const values = (...tellings: Telling[]) =>
      shifts(...tellings).map(({ stages }) => stages.map(({ value, published }) => [value, ...published].join(' ')));

    test('is told later: a change, also within weeks and of another voice, and no contradiction', () => {
      const told = [tell(winter, count(counted, 'org:un', 'goma')), tell(autumn, count(thousands, 'COD'))];
      const want = [['~1000.. soldiers 2024-11-04', '~7000 soldiers 2025-01-20']];
      expect(values(...told)).toEqual(want);
      expect(values(...told.toReversed())).toEqual(want);
      expect(recordOf(...told).contradictions).toEqual([]);
    });

    test('is told in a text without a day: after the others, in no order of time', () => {
      expect(values(tell(undated, count(thousands, 'COD', 'COD')), tell(winter, count(counted, 'org:un')))).toEqual([
        ['~7000 soldiers 2025-01-20', '~1000.. soldiers'],
      ]);
    });

    test('is none where the bound is near, where both say the same, or at two places', () => {
      const near = { min: 6000, max: null, unit: 'soldiers', approximate: false };
      expect(values(tell(autumn, count(near, 'COD')), tell(winter, count(counted, 'org:un')))).toEqual([]);
      expect(values(tell(undated, count(counted, 'COD')), tell(winter, count(counted, 'org:un')))).toEqual([]);
      const apart = [tell(autumn, count(thousands, 'COD', 'bukavu')), tell(winter, count(counted, 'org:un', 'goma'))];
      expect(values(...apart)).toEqual([]);
    });
  });
});
