import { describe, expect, test } from 'vitest';
import type { Actor, Agreement, Document } from '../../src/model/index.ts';
import { day, documentOf, recordOf, step, type Telling, tell, year } from './telling.ts';

const wire = documentOf('doc:1', 'Athens and Paris sign a pact.', { published: '2021-09-28', language: 'en' });
const daily = documentOf('doc:2', 'Paris et Athènes signent un pacte.', { published: '2021-09-29' });
const later = documentOf('doc:3', 'Le pacte est ratifié.', { published: '2021-10-08' });
const last = documentOf('doc:4', 'Both have ratified it.', { published: '2022-02-01', language: 'en' });
const pact = (more: Partial<Agreement>): Partial<Agreement> => ({
  kinds: ['defence'],
  parties: ['FRA', 'GRC'],
  names: { fr: ['pacte de défense'], en: ['defence pact'] },
  ...more,
});
const signed = (document: Document, date: string, ...persons: string[]) =>
  step(document, { step: 'signed', by: ['FRA', 'GRC', ...persons], date: day(date) });

describe('the life of an agreement', () => {
  test('two days of one signature are a contradiction, whoever is named as signing', () => {
    const { agreements, contradictions } = recordOf(
      tell(wire, { agreements: [pact({ steps: [signed(wire, '2021-09-28', 'person:emmanuel-macron')] })] }),
      tell(daily, {
        agreements: [
          pact({ steps: [signed(daily, '2021-09-27', 'person:emmanuel-macron', 'person:kyriakos-mitsotakis')] }),
        ],
      }),
    );
    expect(agreements[0]!.steps).toHaveLength(2);
    expect(contradictions).toMatchObject([
      {
        kind: 'date',
        values: ['signed 2021-09-27', 'signed 2021-09-28'],
        voices: [{ published: ['2021-09-29'] }, { published: ['2021-09-28'] }],
      },
    ]);
    expect(agreements[0]!.differences).toMatchObject([{ about: 'signed', told: '2021-09-27', known: '2021-09-28' }]);
  });

  test.each([
    ['two years in one text are two pacts told together', wire, '2010-08-16'],
    ['two signatures a season apart are two acts', daily, '2021-06-15'],
  ])('%s: no contradiction', (_, document, date) => {
    const parties = ['AZE', 'TUR'];
    const steps = (one: Document, when: string) => [step(one, { step: 'signed', by: parties, date: day(when) })];
    const both = document === wire ? [...steps(wire, '2021-09-28'), ...steps(wire, date)] : steps(wire, '2021-09-28');
    const { contradictions } = recordOf(
      tell(wire, { agreements: [pact({ parties, steps: both })] }),
      ...(document === wire ? [] : [tell(document, { agreements: [pact({ parties, steps: steps(document, date) })] })]),
    );
    expect(contradictions).toEqual([]);
  });

  test('leaving is said in one year and done in the next', () => {
    const left = (document: Document, date: string) =>
      pact({
        parties: ['MLI', 'org:ecowas'],
        steps: [step(document, { step: 'withdrawn', by: ['MLI'], date: day(date) })],
      });
    const { contradictions } = recordOf(
      tell(wire, { agreements: [left(wire, '2021-09-28')] }),
      tell(last, { agreements: [left(last, '2022-01-28')] }),
    );
    expect(contradictions).toEqual([]);
  });

  test('what is said of both ratifications is evidence of each', () => {
    const ratified = (document: Document, by: string[], date: string | null) =>
      step(document, { step: 'ratified', by, date: date === null ? null : day(date) });
    const { agreements } = recordOf(
      tell(later, {
        agreements: [
          pact({
            steps: [
              signed(later, '2021-09-28'),
              ratified(later, ['GRC'], '2021-10-07'),
              ratified(later, ['FRA'], null),
            ],
          }),
        ],
      }),
      tell(last, { agreements: [pact({ steps: [signed(last, '2021-09-28'), ratified(last, ['FRA', 'GRC'], null)] })] }),
    );
    const acts = agreements[0]!.steps.filter((one) => one.step === 'ratified');
    expect(acts.map(({ by, evidence }) => [by, evidence.length])).toEqual([
      [['GRC'], 2],
      [['FRA'], 2],
    ]);
  });

  test('a pact does not end on the day it was made', () => {
    const { agreements } = recordOf(
      tell(later, {
        agreements: [
          pact({
            parties: ['FRA', 'TCD'],
            steps: [
              step(later, { step: 'signed', by: ['FRA', 'TCD'], date: day('2019-09-05') }),
              step(later, { step: 'ended', by: ['TCD'], date: year(2019) }),
            ],
          }),
        ],
      }),
    );
    expect(agreements[0]!.steps.map(({ step: kind, date }) => [kind, date?.from ?? null])).toEqual([
      ['signed', '2019-09-05'],
      ['ended', null],
    ]);
  });

  test('a pact of 2000 told as one of the Soviet Union is one of its heir', () => {
    const { agreements } = recordOf(
      tell(later, {
        agreements: [
          pact({
            kinds: ['cooperation'],
            parties: ['PRK', 'SUN'],
            steps: [step(later, { step: 'signed', by: ['PRK', 'SUN'], date: year(2000) })],
          }),
        ],
      }),
    );
    expect(agreements.map(({ id, parties }) => [id, parties])).toEqual([
      ['agreement:russia-dprk-2000', ['PRK', 'RUS']],
    ]);
  });

  test('a pact follows one of its own parties that was made before it, not one that is told beside it', () => {
    const made = (id: string, parties: string[], date: string, predecessor: string | null = null) =>
      pact({ id, parties, predecessor, steps: [step(later, { step: 'signed', by: parties, date: day(date) })] });
    const of = (...agreements: Partial<Agreement>[]) =>
      recordOf(tell(later, { agreements })).agreements.map(({ parties, predecessor }) => [parties[0], predecessor]);
    expect(
      of(made('new', ['IRN', 'RUS'], '2025-01-17', 'old'), made('old', ['IRN', 'RUS'], '2001-03-12')),
    ).toContainEqual(['IRN', 'agreement:irn-rus-defence-2001']);
    expect(
      of(made('new', ['PRK', 'RUS'], '2024-06-19', 'old'), made('old', ['IRN', 'RUS'], '2001-03-12')),
    ).toContainEqual(['PRK', null]);
  });

  test('air links that are announced are no step of the treaty', () => {
    const { agreements } = recordOf(
      tell(later, {
        agreements: [
          pact({ id: 'pact', steps: [signed(later, '2021-09-28')] }),
          {
            id: 'link',
            kinds: ['cooperation'],
            parties: ['FRA', 'GRC'],
            steps: [step(later, { step: 'announced', by: ['FRA', 'GRC'] })],
          },
        ],
      }),
    );
    expect(agreements.map(({ steps }) => steps.map((one) => one.step))).toEqual([['announced'], ['signed']]);
  });

  test('one office, two signatories: the articles contradict each other; a minister beside a president does not', () => {
    const kinds = (one: string, other: string) =>
      recordOf(
        ...[one, other].map((person, at) => {
          const document = at === 0 ? wire : daily;
          const actor = (office: string): Actor => ({
            ...{ id: person, kind: 'person', names: { en: person }, of: 'PRK', inferred: false },
            roles: [{ office, from: null, to: null }],
          });
          const steps = [step(document, { step: 'signed', by: ['PRK', 'RUS', person], date: day('2021-09-28') })];
          return tell(document, {
            actors: [actor(person.includes('kim') ? 'head-of-state' : 'foreign-minister')],
            agreements: [pact({ parties: ['PRK', 'RUS'], steps })],
          });
        }),
      ).contradictions.map(({ kind, values }) => [kind, ...values]);
    expect(kinds('person:kim-jong-un', 'person:kim-jong-il')).toEqual([
      ['actor', 'person:kim-jong-il', 'person:kim-jong-un'],
    ]);
    expect(kinds('person:kim-jong-un', 'person:choe-son-hui')).toEqual([]);
  });

  test.each([
    ['accord de Minsk I', 'accord de Minsk II', 2],
    ['first protocol', 'second protocol', 2],
    ['accord de Minsk II', 'Minsk 2', 1],
    ['accord de Minsk', 'accord de Minsk II', 1],
  ])('%s and %s: %d', (one, other, count) => {
    const named = (document: Document, name: string) => ({
      kinds: ['cooperation' as const],
      parties: ['RUS', 'UKR'],
      names: { fr: [name], en: [] },
      steps: [step(document, { step: 'signed', by: ['RUS', 'UKR'] })],
    });
    const { agreements } = recordOf(
      tell(wire, { agreements: [named(wire, one)] }),
      tell(daily, { agreements: [named(daily, other)] }),
    );
    expect(agreements).toHaveLength(count);
  });
});

describe('what was awaited and what was done', () => {
  const parties = ['FRA', 'GRC'];
  const told = (document: Document, more: Partial<Parameters<typeof step>[1]>) =>
    tell(document, {
      agreements: [pact({ steps: [step(document, { step: 'withdrawn', by: ['GRC'], date: null, ...more })] })],
    });
  const stepsOf = (...tellings: readonly Telling[]) =>
    recordOf(...tellings).agreements[0]!.steps.map(({ step: kind, date, place, factuality }) => [
      kind,
      date?.from ?? null,
      place,
      factuality,
    ]);

  test('leaving that is announced, decided later and denied is not done', () => {
    const plans = [told(wire, { factuality: 'PR+' }), told(daily, { factuality: 'PR+', date: day('2022-01-01') })];
    expect(stepsOf(...plans)).toEqual([['withdrawn', '2022-01-01', null, 'PR+']]);
    expect(stepsOf(...plans, told(later, { factuality: 'CT-' }))).toEqual([
      ['withdrawn', '2022-01-01', null, 'PR+'],
      ['withdrawn', null, null, 'CT-'],
    ]);
  });

  test('the day for which it was announced is not the day on which it was done', () => {
    const plan = told(wire, { factuality: 'PR+', date: day('2022-01-01'), place: 'athens' });
    expect(stepsOf(plan, told(last, {}))).toEqual([['withdrawn', null, null, 'CT+']]);
    expect(stepsOf(plan, told(last, { date: year(2022), place: 'paris' }))).toEqual([
      ['withdrawn', '2022-01-01', 'paris', 'CT+'],
    ]);
  });

  test('a part of the world is no place of an act, a town is', () => {
    const inPlace = (document: Document, place: string | null) =>
      tell(document, {
        agreements: [
          pact({ parties, steps: [step(document, { step: 'signed', by: parties, date: day('2021-09-28'), place })] }),
        ],
      });
    expect(stepsOf(inPlace(wire, 'europe'))).toEqual([['signed', '2021-09-28', null, 'CT+']]);
    expect(stepsOf(inPlace(wire, 'europe'), inPlace(daily, 'paris'))).toEqual([
      ['signed', '2021-09-28', 'paris', 'CT+'],
    ]);
    expect(stepsOf(inPlace(wire, 'mediterranean'), inPlace(daily, 'GRC'))).toEqual([
      ['signed', '2021-09-28', 'GRC', 'CT+'],
    ]);
  });
});
