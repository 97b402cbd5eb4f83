import { describe, expect, it } from 'vitest';
import { treatyById } from '../../knowledge/index.ts';
import type { Factuality, Obligation, RecordAgreement, Step } from '../../model/index.ts';
import { partialSpan } from '../../record/index.ts';
import { lifeClauses, lifeOf } from './index.ts';

const evidence = [{ document: 'd', start: 0, end: 4, quote: 'pact' }];

const step = (kind: Step['step'], day: string | null, by: string[] = [], factuality: Factuality = 'CT+'): Step => ({
  ...{ step: kind, by, place: null, factuality, evidence },
  date: day === null ? null : partialSpan(day, 'text'),
});

const duty = (bearer: string, beneficiary: string, told: Partial<Obligation>): Obligation => ({
  ...{ bearer, beneficiary, duty: 'consult', trigger: 'threat', against: null, reciprocal: true, qualifiers: [] },
  ...{ evidence, ...told },
});

const pact = (told: Partial<RecordAgreement>): RecordAgreement => ({
  ...{ id: 'a', kinds: [], names: { fr: [], en: [] }, parties: ['PRK', 'RUS'], steps: [], obligations: [] },
  ...{ predecessor: null, knowledge: null, evidence, mentions: [{ document: 'd', fact: 'a1' }], differences: [] },
  ...told,
});

const treaty = treatyById('russia-dprk-2024');
const told = (agreement: RecordAgreement, until?: string) => {
  const { steps, standing } = lifeOf(agreement, treaty, until);
  return { steps: steps.map((one) => `${one.step} ${one.said}${one.differs ? ' !' : ''}`), standing };
};

describe('a life', () => {
  it('has the steps of the coverage, and where they belong those that the table alone has', () => {
    const steps = [step('signed', '2024-06-18'), step('ratified', '2024-11-11', ['PRK'])];
    expect(told(pact({ steps }))).toMatchObject({
      steps: ['signed both !', 'ratified table', 'ratified both', 'in-force table'],
      standing: { state: 'in-force', phase: 'in-force', since: { from: '2024-12-04' }, step: 3, sure: true },
    });
  });

  it('is told by the table no further than the day that is asked for', () => {
    expect(told(pact({ steps: [step('signed', '2024-06-19')] }), '2024-11-10')).toMatchObject({
      steps: ['signed both', 'ratified table'],
      standing: { state: 'ratified', phase: 'under-way', since: { from: '2024-11-09' } },
    });
  });

  it('of a pact that no table knows stands where its articles leave it', () => {
    expect(lifeOf(pact({}), undefined).standing).toMatchObject({ state: null, phase: 'untold' });
    const expected = step('in-force', '2026', [], 'PR+');
    expect(lifeOf(pact({ steps: [step('signed', '2025'), expected] }), undefined).standing.state).toBe('signed');
    expect(lifeOf(pact({ steps: [step('announced', null, [], 'PR+')] }), undefined).standing.sure).toBe(false);
  });

  it('is over once it is ended, or once fewer than two stay', () => {
    const standing = (parties: string[], ...steps: Step[]) => lifeOf(pact({ parties, steps }), undefined).standing;
    const begun = step('in-force', '2020');
    expect(standing(['A', 'B'], begun, step('ended', '2024'))).toMatchObject({ state: 'ended', phase: 'over' });
    const joined = step('in-force', '2023-04', ['FIN']);
    expect(standing(['org:nato'], step('signed', '1949'), joined)).toMatchObject({ state: 'signed' });
    const left = step('withdrawn', '2025-01-29', ['MLI']);
    expect(standing(['MLI', 'org:ecowas'], begun, left)).toMatchObject({ state: 'withdrawn', phase: 'over' });
    expect(standing(['MLI', 'NER', 'BFA'], begun, left)).toMatchObject({ state: 'in-force', phase: 'in-force' });
  });
});

describe('the clauses of a life', () => {
  it('are those of coverage and table, each once, what an attack sets in motion first', () => {
    const help = { duty: 'assist-as-deemed-necessary', trigger: 'armed-attack' };
    const obligations = [
      ...[duty('PRK', 'RUS', {}), duty('RUS', 'PRK', {})],
      ...[duty('PRK', 'RUS', help), duty('RUS', 'PRK', help)],
    ];
    const clauses = lifeClauses(pact({ obligations }), treaty);
    const lines = clauses.map((one) => [one.trigger, one.duty, one.said, one.differs].join(' '));
    expect(lines.slice(0, 3)).toEqual([
      'armed-attack assist-as-deemed-necessary coverage true',
      'armed-attack assist-with-all-means table true',
      'threat consult both false',
    ]);
    expect(clauses[2]).toMatchObject({ article: '3', bearers: ['PRK', 'RUS'], mutual: true, conditions: ['request'] });
    expect(lines.at(-1)).toBe('none duration table false');
  });
});
