import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAtop, type TableError, treatiesOfFile, treatiesToFile } from '../../src/exchange/index.ts';

const members = readFileSync(new URL('july-1914.csv', import.meta.url), 'utf8');
const { treaties, unknown } = readAtop(members);
const treaty = (id: string) => treaties.find((one) => one.id === id)!;
const states = (id: string) => treaty(id).parties.map(({ state }) => state);

/** Who owes what under which terms, in few words. */
const owed = (id: string) =>
  treaty(id).provisions.map(({ duty, trigger, terms = {} }) => {
    const { against = [], conditions = [], area } = terms;
    return [duty, trigger, ...against, ...conditions, ...(area === undefined ? [] : ['somewhere'])].join(' ');
  });

test('each alliance is a treaty with its parties and days', () => {
  expect([treaties.length, unknown]).toEqual([14, []]);
  expect(states('atop-9020')).toEqual(['AUH', 'DEU', 'ITA']);
  expect(treaty('atop-9040')).toMatchObject({
    names: { en: 'ATOP 9040 (France–Russia, 1894)', fr: 'ATOP 9040 (France–Russie, 1894)' },
    signed: '1894-01-04',
    in_force: '1894-01-04',
    ended: '1918-03-03',
    kind: ['defence', 'consultation'],
  });
  expect(treaty('atop-9010').ended).toBe('1918-11');
});

test('the conditions of the codebook are the conditions of a clause', () => {
  expect(owed('atop-9010')).toEqual(['assist-militarily armed-attack RUS', 'stay-neutral armed-attack']);
  expect(owed('atop-9020')).toEqual([
    'assist-militarily armed-attack several-attackers unprovoked',
    'stay-neutral armed-attack',
    'no-aggression any',
    'consult threat',
  ]);
  expect(owed('atop-9050')).toEqual(['assist-militarily armed-attack unprovoked somewhere', 'consult threat']);
  expect(owed('atop-9100')).toEqual(['assist-militarily armed-attack', 'assist-militarily any-conflict TUR']);
});

test('a number that goes over to a successor makes both parties, each for its time', () => {
  const { parties } = readAtop(
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense\n1,365,1948,4,6,,,,1\n1,375,1948,4,6,1992,1,20,1\n',
  ).treaties[0]!;
  expect(parties).toEqual([
    { state: 'FIN', joined: '1948-04-06', left: '1992-01-20' },
    { state: 'RUS', joined: '1991-12-26', left: null },
    { state: 'SUN', joined: '1948-04-06', left: '1991-12-26' },
  ]);
});

test('a member that promises nothing, or something else, is not made to promise', () => {
  const { provisions } = readAtop(
    'ATOPID,MEMBER,YRENT,DEFENSE,NEUTRAL,NEUCOATT\n60,211,1832,0,0,0\n60,220,1832,1,0,0\n60,200,1832,0,1,0\n',
  ).treaties[0]!;
  expect(provisions.map(({ duty, terms }) => [duty, terms?.bearers])).toEqual([
    ['assist-militarily', ['FRA']],
    ['stay-neutral', ['GBR']],
  ]);
});

test('the table of alliances says that there are conditions, not which', () => {
  const { parties, provisions } = readAtop(
    'atopid,begyr,begmo,begday,endyr,endmo,endday,phase,defense,defcon,mem1,mem2,mem3\n7,1960,2,,1970,1,1,2,1,1,2,740,\n',
  ).treaties[0]!;
  expect(parties).toEqual([
    { state: 'JPN', joined: '1960-02', left: '1970-01-01' },
    { state: 'USA', joined: '1960-02', left: '1970-01-01' },
  ]);
  expect(provisions[0]!.terms).toEqual({ conditions: ['further-conditions'] });
});

test('years of a dyad run together; a directed one says who owes', () => {
  const dyads =
    'mem1,mem2,year,defense,consul\n2,20,1950,1,0\n2,20,1951,1,0\n2,20,1953,1,0\n2,20,1952,0,0\n2,200,1953,1,0\n';
  const spans = readAtop(dyads).treaties.map(({ in_force, ended, certainty }) => [in_force, ended, certainty]);
  expect(spans).toEqual([
    ['1950', '1952', 'low'],
    ['1953', null, 'low'],
    ['1953', null, 'low'],
  ]);
  const directed = readAtop('ddyad,stateA,stateB,year,defense\n2020,2,20,1950,1\n20002,20,2,1950,0\n').treaties[0]!;
  expect(directed.provisions[0]!.terms).toEqual({ bearers: ['USA'], beneficiaries: ['CAN'] });
});

test('what is no such table is refused by name', () => {
  const code = (text: string) => {
    try {
      return readAtop(text).treaties.length;
    } catch (error) {
      return (error as TableError).code;
    }
  };
  expect(code('')).toBe('empty');
  expect(code('a,b\n1,2\n')).toBe('not-this-table');
  expect(code('state,year,defense\n2,1950,1\n')).toBe('state-years');
  expect(code('atopid,"member\n1')).toBe('not-csv');
  expect(readAtop('atopid,member,yrent,defense\n1,2,1950,1\n1,998,1950,1\n')).toEqual({ treaties: [], unknown: [998] });
});

test('a file of treaties gives back what it was made from', () => {
  expect(treatiesOfFile(treatiesToFile('atop', treaties))).toEqual(treaties);
  expect([treatiesOfFile('{}'), treatiesOfFile('nothing')]).toEqual([null, null]);
});
