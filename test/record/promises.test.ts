import { describe, expect, test } from 'vitest';
import type { EventCore } from '../../src/model/index.ts';
import { day, documentOf, recordOf, step, type Telling, tell, voice } from './telling.ts';

const march = documentOf('doc:1', 'Stockholm enverra un bataillon à Riga.', { published: '2024-03-08' });
const june = documentOf('doc:2', 'A Swedish battalion arrived in Latvia.', { published: '2024-06-01', language: 'en' });
const later = documentOf('doc:3', 'Rien de neuf.', { published: '2025-03-08' });
const battalion: Partial<EventCore> = {
  type: 'AID',
  mode: 'military',
  dimensions: ['troops'],
  sources: ['SWE'],
  targets: ['LVA'],
};
const plan: Partial<EventCore> = { ...battalion, factuality: 'PR+', mood: 'planned' };
const mood = (how: string) => ({
  e0: {
    rule: 'aid.deploy',
    trigger: { start: 0, end: 9, text: 'enverra' },
    arguments: [{ slot: 'mood', value: 'planned', start: 0, end: 9, text: 'enverra', how }],
  },
});

describe('what became of it', () => {
  test('kept: the event that kept it is named', () => {
    const { events, promises } = recordOf(
      tell(march, { events: [plan] }),
      tell(june, { events: [{ ...battalion, date: day('2024-05-28') }] }),
    );
    const deed = events.find(({ mood: told }) => told === 'asserted')!;
    expect(promises).toMatchObject([
      { state: 'kept', keptBy: [deed.id], announced: '2024-03-08', silentFor: null, due: null },
    ]);
  });

  test.each([
    ['a deed told with another number', { quantity: { min: 600, max: 600, unit: 'soldiers', approximate: true } }, {}],
    ['a deed still to come when it is told', {}, { date: day('2024-07-01') }],
    ['a deed of long before', {}, { date: day('2024-01-05') }],
    ['another kind of help', {}, { dimensions: ['trade'] as EventCore['dimensions'], date: day('2024-05-28') }],
  ])('not kept by %s', (_, more, deed) => {
    const { promises } = recordOf(
      tell(march, { events: [{ ...plan, ...more }] }),
      tell(june, { events: [{ ...battalion, ...deed }] }),
    );
    expect(promises.map(({ state, keptBy }) => [state, keptBy])).toEqual([['open', []]]);
  });

  test('silent since so many days; a day long before its announcement is not its day', () => {
    const { promises } = recordOf(tell(march, { events: [{ ...plan, date: day('2023-11-30') }] }), tell(later, {}));
    expect(promises).toMatchObject([{ state: 'silent', silentFor: 365, due: null }]);
  });
});

describe('no promise is', () => {
  const promised = (event: Partial<EventCore>, how = 'wording') =>
    recordOf(tell(march, { events: [event], traces: mood(how) })).promises.length;

  test('an aim', () => {
    expect(promised(plan)).toBe(1);
    expect(promised(plan, 'aim')).toBe(0);
  });

  test('a blow, or what one says of the plans of others', () => {
    expect(promised({ ...plan, type: 'ASSAULT' })).toBe(0);
    expect(promised({ ...plan, origins: [voice('RUS')] })).toBe(0);
    expect(promised({ ...plan, origins: [voice('SWE')] })).toBe(1);
  });
});

test('a step still to come is kept by one that cannot come before it', () => {
  const pact = (steps: ReturnType<typeof step>[]) => ({ kinds: ['defence' as const], parties: ['AUS', 'PNG'], steps });
  const signed = step(march, { step: 'signed', by: ['AUS', 'PNG'], date: day('2024-03-07') });
  const awaited = step(march, { step: 'ratified', by: ['PNG'], factuality: 'PR+' });
  const force = step(june, { step: 'in-force', by: ['AUS', 'PNG'], date: day('2024-05-30') });
  const { agreements, promises } = recordOf(
    tell(march, { agreements: [pact([signed, awaited])] }),
    tell(june, { agreements: [pact([{ ...signed, evidence: force.evidence }, force])] }),
  );
  expect(promises).toMatchObject([{ by: ['PNG'], state: 'kept', keptBy: [agreements[0]!.id] }]);
  expect(promises[0]!.keptSteps).toEqual([
    { agreement: agreements[0]!.id, step: 'in-force', by: ['AUS', 'PNG'], date: force.date, evidence: force.evidence },
  ]);
});

describe('a step that is awaited and told as taken', () => {
  const pact = (steps: ReturnType<typeof step>[]) => ({ kinds: ['defence' as const], parties: ['AUS', 'PNG'], steps });
  const awaited = (document: typeof march) =>
    step(document, { step: 'ratified', by: ['PNG'], date: null, factuality: 'PR+' });
  const taken = (document: typeof march) => step(document, { step: 'ratified', by: ['PNG'], date: day('2024-02-28') });
  const outcomes = (...tellings: Telling[]) =>
    recordOf(...tellings).promises.map(({ state, keptSteps }) => [state, keptSteps?.[0]?.evidence[0]?.document]);

  test('was promised where it is told as taken afterwards: by the first text that says so', () => {
    expect(
      outcomes(
        tell(march, { agreements: [pact([awaited(march)])] }),
        tell(later, { agreements: [pact([taken(later)])] }),
        tell(june, { agreements: [pact([taken(june)])] }),
      ),
    ).toEqual([['kept', june.id]]);
  });

  test.each([
    [
      'before',
      [tell(june, { agreements: [pact([awaited(june)])] }), tell(march, { agreements: [pact([taken(march)])] })],
    ],
    ['in the same text', [tell(march, { agreements: [pact([awaited(march), taken(march)])] })]],
  ])('is no promise where it is told so %s', (_, tellings) => {
    expect(outcomes(...tellings)).toEqual([]);
  });
});

test('what a text announces and tells as signed is no promise; with a day of its own the announcement came before', () => {
  const pact = (date: ReturnType<typeof day> | null) => ({
    kinds: ['cooperation' as const],
    parties: ['FRA', 'IND'],
    steps: [
      step(march, { step: 'announced', by: ['FRA'], date }),
      step(march, { step: 'signed', by: ['FRA', 'IND'], date: day('2024-03-01') }),
    ],
  });
  const steps = (date: ReturnType<typeof day> | null) =>
    recordOf(tell(march, { agreements: [pact(date)] })).promises.map(({ keptSteps }) => keptSteps?.[0]?.step);
  expect([steps(null), steps(day('2023-07-14'))]).toEqual([[], ['signed']]);
});

test('a sentence that promises a deed and a step of a pact makes one promise', () => {
  const link = { kinds: ['cooperation' as const], parties: ['SWE', 'LVA'] };
  const { promises } = recordOf(
    tell(march, {
      events: [{ ...plan, date: day('2024-12-01') }],
      agreements: [{ ...link, steps: [step(march, { step: 'announced', by: ['SWE', 'LVA'] })] }],
    }),
  );
  expect(promises.map(({ due }) => due)).toEqual(['2024-12-01']);
});

test('what was launched long before another pact is history, and no promise that this pact kept', () => {
  const pact = (date: string) => ({
    kinds: ['cooperation' as const],
    parties: ['FRA', 'IND'],
    steps: [
      step(march, { step: 'announced', by: ['FRA', 'IND'], date: day(date) }),
      step(march, { step: 'signed', by: ['FRA', 'IND'], date: day('2024-03-01') }),
    ],
  });
  const count = (date: string) => recordOf(tell(march, { agreements: [pact(date)] })).promises.length;
  expect([count('1998-01-26'), count('2023-07-14')]).toEqual([0, 1]);
});
