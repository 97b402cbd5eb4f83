import { expect, test } from 'vitest';
import { readCow } from '../../src/exchange/index.ts';

const memberColumns =
  'version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version';
const dyadColumns =
  'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,asymmetric,entente,version';

const span = '4,4,1949,,,,"Type I: Defense Pact"';

test('by member: one treaty with the days of each, in force when the table ends', () => {
  const rows = [
    memberColumns,
    `7,2,"United States",${span},24,8,1949,,,,0,1,1,0,1,0,4.1`,
    `7,220,France,${span},24,8,1949,,,,0,1,1,0,1,0,4.1`,
    `7,640,Turkey,${span},18,2,1952,,,,0,1,1,0,1,0,4.1`,
  ];
  const [treaty] = readCow(rows.join('\r\n')).treaties;
  expect(treaty).toMatchObject({ id: 'cow-7', in_force: '1949-08-24', ended: null, certainty: 'medium' });
  expect(treaty!.parties.map(({ state, joined }) => `${state} ${joined}`)).toEqual([
    'FRA 1949-08-24',
    'TUR 1952-02-18',
    'USA 1949-08-24',
  ]);
  expect(treaty!.provisions.map(({ duty, article }) => [article, duty])).toEqual([
    ['defense', 'assist-militarily'],
    ['nonaggression', 'no-aggression'],
  ]);
});

test('by member and year: the same treaty, not one per year', () => {
  const row = (code: number, year: number) => `9,${code},X,${span},1,2,1950,3,4,1960,0,0,0,0,0,1,${year},4.1`;
  const columns = memberColumns.replace('entente,version', 'entente,year,version');
  const rows = [columns, row(2, 1950), row(2, 1951), row(20, 1950), row(20, 1951)];
  const { treaties } = readCow(rows.join('\n'));
  expect(treaties.map(({ parties, ended, kind }) => [parties.length, ended, kind])).toEqual([
    [2, '1960-04-03', ['consultation']],
  ]);
});

test('by dyad, and by directed dyad with what each owes', () => {
  const dyad = (one: number, other: number, defense: number) =>
    `1,${one},A,${other},B,10,1,1816,-9,8,1818,0,0,${defense},0,0,0,1,4.1`;
  const [both] = readCow([dyadColumns, dyad(200, 235, 1)].join('\n')).treaties;
  expect(both).toMatchObject({ id: 'cow-1-200-235-1816-01-10', ended: '1818-08' });
  expect(both!.provisions[0]!.terms).toBeUndefined();
  const [directed] = readCow([dyadColumns, dyad(200, 235, 1), dyad(235, 200, 0)].join('\n')).treaties;
  expect(directed!.provisions.map(({ duty, terms }) => [duty, terms?.bearers])).toEqual([
    ['assist-militarily', ['GBR']],
    ['consult', undefined],
  ]);
});
