import { describe, expect, test } from 'vitest';
import type { Agreement, Obligation } from '../../src/model/index.ts';
import { day, documentOf, recordOf, step, type Telling, tell } from './telling.ts';

const parties = ['GRC', 'CYP'];
const plain = documentOf(
  'doc:1',
  'La Grèce et Chypre ont signé un pacte de défense. Athènes aidera Chypre si elle est attaquée.',
);
const full = documentOf('doc:2', 'Each of the two will help the other if it is attacked, the pact says.', {
  language: 'en',
  published: '2025-03-09',
});

const owed = (document: typeof plain, bearer: string, reciprocal: boolean): Obligation => ({
  bearer,
  beneficiary: parties.find((one) => one !== bearer)!,
  duty: 'assist-as-deemed-necessary',
  trigger: 'armed-attack',
  against: null,
  reciprocal,
  qualifiers: [],
  evidence: [{ document: document.id, start: 0, end: 9, quote: document.text.slice(0, 9) }],
});
const signed = (document: typeof plain) => step(document, { step: 'signed', by: parties, date: day('2025-03-05') });
const pact = (document: typeof plain, more: Partial<Agreement>) =>
  tell(document, { agreements: [{ kinds: ['defence'], parties, steps: [signed(document)], ...more }] });

const oneSided = pact(plain, { obligations: [owed(plain, 'GRC', false)] });
const mutual = pact(full, { obligations: parties.map((bearer) => owed(full, bearer, true)) });
const conflicts = (...tellings: readonly Telling[]) =>
  recordOf(...tellings).contradictions.map(({ kind, values }) => [kind, ...values]);

describe('who owes help to whom', () => {
  test('one article binds one side alone, another both: both stand with their words', () => {
    const { contradictions, agreements } = recordOf(oneSided, mutual);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({ kind: 'actor', values: ['CYP, GRC', 'GRC'] });
    expect(contradictions[0]!.voices.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([
      ['doc:2'],
      ['doc:1'],
    ]);
    expect(agreements).toHaveLength(1);
    expect(conflicts(mutual, oneSided)).toEqual([['actor', 'CYP, GRC', 'GRC']]);
  });

  test.each<[string, Partial<Agreement>]>([
    ['only repeats a promise, without the making of the pact', { steps: [], obligations: [owed(plain, 'GRC', false)] }],
    ['names the pact mutual', { names: { fr: ['pacte de défense mutuelle'], en: [] } }],
    ['tells another occasion', { obligations: [{ ...owed(plain, 'GRC', false), trigger: 'threat' }] }],
    ['tells another duty', { obligations: [{ ...owed(plain, 'GRC', false), duty: 'consult' }] }],
    ['binds each in turn', { obligations: parties.map((bearer) => owed(plain, bearer, false)) }],
  ])('nothing where the article %s', (_, more) => {
    expect(conflicts(pact(plain, { obligations: [owed(plain, 'GRC', false)], ...more }), mutual)).toEqual([]);
  });

  test('nothing where all tell one side, or one article alone tells both ways', () => {
    const other = documentOf('doc:3', 'Athens would help Nicosia, under the pact that they signed.', {
      language: 'en',
    });
    expect(conflicts(oneSided, pact(other, { obligations: [owed(other, 'GRC', false)] }))).toEqual([]);
    const both = [...parties.map((bearer) => owed(plain, bearer, true)), owed(plain, 'GRC', false)];
    expect(conflicts(pact(plain, { obligations: both }))).toEqual([]);
  });
});
