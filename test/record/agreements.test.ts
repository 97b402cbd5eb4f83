import { describe, expect, test } from 'vitest';
import type { Agreement, Document } from '../../src/model/index.ts';
import { day, documentOf, month, recordOf, step, tell } from './telling.ts';

const june = documentOf('doc:1', 'Les deux pays signent un pacte.', { published: '2024-06-20' });
const november = documentOf('doc:2', 'Pyongyang ratifie son traité.', { published: '2024-11-12' });
const later = documentOf('doc:3', 'The pact signed last year holds.', { published: '2025-07-15', language: 'en' });
const pact = (more: Partial<Agreement>): Partial<Agreement> => ({
  kinds: ['defence'],
  parties: ['RUS', 'PRK'],
  ...more,
});
const signed = (document: Document, date: ReturnType<typeof day>) =>
  step(document, { step: 'signed', by: ['RUS', 'PRK'], date });

describe('one pact under many names', () => {
  test('is one agreement linked to the known treaty, and never falls back to signed', () => {
    const { agreements } = recordOf(
      tell(june, {
        agreements: [pact({ names: { fr: ['pacte de défense'], en: [] }, steps: [signed(june, day('2024-06-19'))] })],
      }),
      tell(november, {
        agreements: [pact({ steps: [step(november, { step: 'ratified', by: ['PRK'], date: day('2024-11-11') })] })],
      }),
      tell(later, {
        agreements: [
          pact({
            kinds: ['consultation', 'defence'],
            names: { fr: [], en: ['pact'] },
            steps: [signed(later, month(2024, 6))],
          }),
        ],
      }),
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({ id: 'agreement:russia-dprk-2024', knowledge: 'russia-dprk-2024' });
    expect(agreements[0]!.steps.map(({ step: kind, by }) => [kind, by])).toEqual([
      ['signed', ['PRK', 'RUS']],
      ['ratified', ['PRK']],
    ]);
    expect(agreements[0]!.steps[0]!.date).toEqual(day('2024-06-19'));
    expect(agreements[0]!.steps[0]!.evidence).toHaveLength(2);
  });

  test('a mention that tells no date joins it, whichever document comes first', () => {
    const undated = documentOf('doc:0', 'Leur pacte de défense.');
    const { agreements } = recordOf(
      tell(undated, { agreements: [pact({})] }),
      tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19'))] })] }),
    );
    expect(agreements.map(({ id, mentions }) => [id, mentions.length])).toEqual([['agreement:russia-dprk-2024', 2]]);
  });

  test('the treaty of 1961 with the Soviet Union is another, and the predecessor', () => {
    const { agreements } = recordOf(
      tell(june, {
        agreements: [
          pact({ id: 'now', steps: [signed(june, day('2024-06-19'))], predecessor: 'then' }),
          pact({
            id: 'then',
            parties: ['SUN', 'PRK'],
            steps: [step(june, { step: 'signed', date: day('1961-07-06') })],
          }),
        ],
      }),
    );
    expect(agreements.map(({ id, predecessor }) => [id, predecessor])).toEqual([
      ['agreement:russia-dprk-2024', 'agreement:ussr-dprk-1961'],
      ['agreement:ussr-dprk-1961', null],
    ]);
  });

  test('what no table knows is named by parties, kind and year', () => {
    const parties = ['FRA', 'KAZ'];
    const { agreements } = recordOf(
      tell(june, { agreements: [pact({ kinds: ['cooperation'], parties, steps: [signed(june, day('1999-05-02'))] })] }),
      tell(november, {
        agreements: [pact({ kinds: ['cooperation'], parties, steps: [signed(november, day('2024-05-02'))] })],
      }),
    );
    expect(agreements.map(({ id }) => id)).toEqual([
      'agreement:fra-kaz-cooperation-1999',
      'agreement:fra-kaz-cooperation-2024',
    ]);
  });

  test('signed on two days: two steps, one contradiction of dates', () => {
    const { agreements, contradictions } = recordOf(
      tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-18'))] })] }),
      tell(november, { agreements: [pact({ steps: [signed(november, day('2024-06-19'))] })] }),
    );
    expect(agreements).toHaveLength(1);
    expect(agreements[0]!.steps).toHaveLength(2);
    expect(contradictions).toMatchObject([{ kind: 'date', values: ['signed 2024-06-18', 'signed 2024-06-19'] }]);
  });

  test('each side ratifies on its own day: no contradiction', () => {
    const ratified = (by: string, date: string) => step(november, { step: 'ratified', by: [by], date: day(date) });
    const { agreements, contradictions } = recordOf(
      tell(november, { agreements: [pact({ steps: [ratified('PRK', '2024-11-11'), ratified('RUS', '2024-11-09')] })] }),
    );
    expect(agreements[0]!.steps.map(({ by }) => by)).toEqual([['RUS'], ['PRK']]);
    expect(contradictions).toEqual([]);
  });

  test('events and claims of the readings point into the record', () => {
    const { agreements, events, claims } = recordOf(
      tell(june, {
        agreements: [pact({ id: 'a5', steps: [signed(june, day('2024-06-19'))] })],
        events: [{ id: 'e7', type: 'AGREE', sources: ['RUS', 'PRK'], targets: ['RUS', 'PRK'], agreement: 'a5' }],
        claims: [{ about: ['e7'] }],
      }),
    );
    expect(events[0]!.agreement).toBe(agreements[0]!.id);
    expect(claims[0]!.about).toEqual([events[0]!.id]);
  });
});

describe('one step told by many', () => {
  const ratified = (document: Document, more: Partial<Parameters<typeof step>[1]>) =>
    step(document, { step: 'ratified', ...more });

  test('a signature told of one side is the signature of both; the head of state acts for the state', () => {
    const { agreements } = recordOf(
      tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19'))] })] }),
      tell(november, {
        agreements: [pact({ steps: [step(november, { step: 'signed', by: ['PRK'], date: month(2024, 6) })] })],
      }),
    );
    expect(agreements[0]!.steps).toMatchObject([{ by: ['PRK', 'RUS'], date: day('2024-06-19') }]);
  });

  test('a day that no article tells is that of the known treaty, marked as such', () => {
    const { agreements } = recordOf(
      tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19'))] })] }),
      tell(november, { agreements: [pact({ steps: [ratified(november, { by: ['PRK'], date: null })] })] }),
    );
    expect(agreements[0]!.steps[1]!.date).toMatchObject({ basis: 'knowledge' });
    expect(agreements[0]!.steps[1]!.date!.from).toMatch(/^2024-11/);
  });

  test('a day on which what tells the step had been published already is not the day of what it tells', () => {
    const force = (document: typeof june) => step(document, { step: 'in-force', by: ['PRK', 'RUS'], date: null });
    const dates = (document: typeof june) =>
      recordOf(
        tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19'))] })] }),
        tell(document, { agreements: [pact({ steps: [force(document)] })] }),
      ).agreements.flatMap(({ steps }) => steps.flatMap((one) => (one.step === 'in-force' ? [one.date?.from] : [])));
    expect(dates(november)).toEqual([undefined]);
    expect(dates({ ...november, published: '2024-12-05' })).toEqual(['2024-12-04']);
    expect(dates({ ...november, published: null })).toEqual(['2024-12-04']);
  });

  test('a step still to come is a promise, kept once it is taken', () => {
    const planned = ratified(june, { by: ['PRK'], date: null, factuality: 'PR+' });
    const done = ratified(november, { by: ['PRK'], date: day('2024-11-11') });
    const open = recordOf(tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19')), planned] })] }));
    expect(open.promises).toMatchObject([{ by: ['PRK'] }]);
    const kept = recordOf(
      tell(june, { agreements: [pact({ steps: [signed(june, day('2024-06-19')), planned] })] }),
      tell(november, { agreements: [pact({ steps: [done] })] }),
    );
    expect(kept.agreements[0]!.steps.map((one) => [one.step, one.factuality])).toEqual([
      ['signed', 'CT+'],
      ['ratified', 'CT+'],
    ]);
    const { id, steps } = kept.agreements[0]!;
    expect(kept.promises).toMatchObject([
      {
        ...{ by: ['PRK'], state: 'kept', keptBy: [id], evidence: planned.evidence },
        keptSteps: [{ agreement: id, step: 'ratified', by: ['PRK'], date: steps[1]!.date, evidence: done.evidence }],
      },
    ]);
  });
});
