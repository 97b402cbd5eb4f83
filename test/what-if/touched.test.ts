import { expect, test } from 'vitest';
import { touchedObligations } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord } from '../../src/model/index.ts';
import { pact, recordOf, told } from './record.ts';

const knowledge = loadKnowledge();

/** What is touched, in few words; duties to fight alone. */
const fights = (record: AllianceRecord) =>
  touchedObligations(record, knowledge, 'en')
    .filter(({ duty }) => duty.startsWith('assist-'))
    .map(({ since, states, towards, treaty, article, status, fromCoverage }) =>
      [since, states.join('+'), towards, treaty, article, status, ...(fromCoverage ? ['from coverage'] : [])].join(' '),
    );

test('an attack that is told touches the clauses in force on its day, with what is to be judged and the events that tell it', () => {
  const touched = touchedObligations(recordOf([told('e1', ['UKR'], ['RUS'], '2025-02-01')]), knowledge, 'en');
  const north = touched.find(({ treaty, article }) => treaty === 'russia-dprk-2024' && article === '4');
  expect(north).toMatchObject({
    since: '2025-02-01',
    states: ['PRK'],
    towards: 'RUS',
    status: 'conditional',
    events: ['e1'],
  });
  expect(north?.questions.map(({ id }) => id)).toEqual(['answers-own-war:UKR>RUS']);
});

test('not those of a treaty that was not yet in force, whoever tells of it', () => {
  expect(
    fights(recordOf([told('e1', ['UKR'], ['RUS'], '2024-08-06')])).filter((line) => line.includes('dprk')),
  ).toEqual([]);
});

test('a clause is told from the first day on', () => {
  const later = told('e2', ['PRK'], ['KOR'], '2025-06-02');
  const first = told('e1', ['PRK'], ['KOR'], '2025-06-01');
  expect(fights(recordOf([later, first]))).toEqual(['2025-06-01 USA KOR us-rok-1953 3 triggered']);
});

test('who acts for a state acts as the state; an armed group for itself', () => {
  expect(fights(recordOf([told('e1', ['person:vladimir-poutine'], ['POL'], '2026-06-01')]))).toContain(
    '2026-06-01 FRA POL france-poland-nancy-2025  triggered',
  );
  expect(fights(recordOf([told('e1', ['org:jnim'], ['MLI'], '2025-06-01')]))).toContain(
    '2025-06-01 BFA+NER MLI liptako-gourma-2023 6 triggered',
  );
});

test('what is denied, doubted, planned, supposed or undated touches nothing; nor does violence against persons', () => {
  const attack = (more: Parameters<typeof told>[4]) => told('e1', ['PRK'], ['KOR'], '2025-06-01', more);
  for (const more of [
    { factuality: 'CT-' },
    { factuality: 'PS+' },
    { factuality: 'Uu' },
    { mood: 'planned' },
    { mood: 'hypothetical' },
    { date: null },
    { mode: 'abduct' },
    { type: 'ACCUSE' },
  ] as const) {
    expect(touchedObligations(recordOf([attack(more)]), knowledge, 'en')).toEqual([]);
  }
});

test('a request that was told before counts; one told later does not', () => {
  const attack = told('e1', ['AFG'], ['TJK'], '2025-06-02');
  const request = (day: string) => told('e2', ['TJK'], ['RUS'], day, { type: 'REQUEST', mode: 'assist' });
  const russia = (record: AllianceRecord) =>
    fights(record).filter((line) => line.includes('RUS') && line.includes('csto'));
  expect(russia(recordOf([attack, request('2025-06-01')]))).toEqual(['2025-06-02 RUS TJK csto-1992 4 triggered']);
  expect(russia(recordOf([attack, request('2025-06-03')]))[0]).toMatch(/conditional$/);
});

test('an agreement that only articles tell binds from the day they give for its entry into force, and says so', () => {
  const attack = told('e1', ['CHN'], ['MNG'], '2025-06-01');
  const known = (steps: Parameters<typeof pact>[2]) =>
    fights(recordOf([attack], [pact('agreement:x', ['MNG', 'KAZ'], steps)]));
  const line = '2025-06-01 KAZ MNG agreement:x  triggered from coverage';
  expect(
    known([
      ['signed', '2025-01-01'],
      ['in-force', '2025-03-01'],
    ]),
  ).toEqual([line]);
  expect(known([['signed', '2025-01-01']])).toEqual([]);
  expect(known([['in-force', '2025-07-01']])).toEqual([]);
  expect(
    known([
      ['in-force', '2025-03-01'],
      ['denounced', '2025-04-01'],
    ]),
  ).toEqual([]);
});
