import { type Member, spanOf, type TakenIn, treatyOf } from './coded.ts';
import { partiesOf } from './parties.ts';
import type { Pledge, Promised } from './pledge.ts';
import { dateOf, isSet, numberOf, type Row, readRows, TableError } from './rows.ts';

/** The last day that version 4.1 of the Formal Alliances covers. */
const asOf = '2012-12-31';

/** The variables of COW and the obligation that each is here. An entente is an understanding to consult in a crisis. */
const variables: readonly (readonly [string, Promised])[] = [
  ['defense', 'defense'],
  ['neutrality', 'neutral'],
  ['nonaggression', 'nonagg'],
  ['entente', 'consul'],
];

/**
 * The agreements of a file of the Correlates of War Formal Alliances 4.1: by member, by dyad or by directed dyad, with or
 * without a row for each year. COW codes no conditions.
 *
 * @throws TableError
 */
export function readCow(text: string): TakenIn {
  const rows = readRows(text);
  const first = rows[0]!;
  const has = (...columns: readonly string[]) => columns.every((column) => column in first);
  if (has('version4id', 'ccode', 'mem_st_year')) return byMember(rows);
  if (has('version4id', 'ccode1', 'ccode2', 'dyad_st_year')) return byDyad(rows);
  throw new TableError('not-this-table', { columns: Object.keys(first).slice(0, 12).join(', ') });
}

function byMember(rows: readonly Row[]): TakenIn {
  const unknown = new Set<number>();
  const treaties = [...Map.groupBy(rows, ({ version4id }) => version4id)].flatMap(([id, group]) => {
    const members = eachSpan(group, ['ccode', 'mem_st_year', 'mem_st_month', 'mem_st_day']).flatMap((row): Member[] => {
      const [code, from] = [numberOf(row.ccode), dateOf(row, 'mem_st_year', 'mem_st_month', 'mem_st_day')];
      if (code === null || from === null) return [];
      const parties = partiesOf(code, from, dateOf(row, 'mem_end_year', 'mem_end_month', 'mem_end_day'));
      if (parties.length === 0) unknown.add(code);
      return parties.length === 0 ? [] : [{ parties, promises: pledgesOf(row) }];
    });
    return treaty(`${id}`, `${id}`, members);
  });
  return { treaties, unknown: [...unknown].toSorted((a, b) => a - b) };
}

/** Two rows of a directed dyad are one agreement; each says what its first state owes. */
function byDyad(rows: readonly Row[]): TakenIn {
  const unknown = new Set<number>();
  const start = ['dyad_st_year', 'dyad_st_month', 'dyad_st_day'] as const;
  const groups = Map.groupBy(rows, (row) => {
    const codes = [row.ccode1, row.ccode2].map((cell) => numberOf(cell) ?? 0).toSorted((a, b) => a - b);
    return [row.version4id, ...codes, dateOf(row, ...start) ?? ''].join('-');
  });
  const treaties = [...groups].flatMap(([id, group]) => {
    const directed = eachSpan(group, ['ccode1', 'ccode2', ...start]);
    const [row] = directed;
    const [from, to] = [dateOf(row!, ...start), dateOf(row!, 'dyad_end_year', 'dyad_end_month', 'dyad_end_day')];
    if (from === null) return [];
    const members = [row!.ccode1, row!.ccode2].flatMap((cell): Member[] => {
      const code = numberOf(cell);
      const parties = code === null ? [] : partiesOf(code, from, to);
      if (code !== null && parties.length === 0) unknown.add(code);
      const own = directed.length === 1 ? row : directed.find((one) => numberOf(one.ccode1) === code);
      return parties.length === 0 ? [] : [{ parties, promises: own === undefined ? [] : pledgesOf(own) }];
    });
    return treaty(id, `${row!.version4id}`, members);
  });
  return { treaties, unknown: [...unknown].toSorted((a, b) => a - b) };
}

function treaty(id: string, number: string, members: readonly Member[]) {
  if (members.length < 2) return [];
  const coded = {
    id: `cow-${id.toLowerCase()}`,
    label: `COW ${number}`,
    ...spanOf(members),
    members,
    source: `COW Formal Alliances 4.1, version4id ${number}`,
    asOf,
    certainty: 'medium' as const,
  };
  return [treatyOf(coded)];
}

const pledgesOf = (row: Row): readonly Pledge[] =>
  variables
    .filter(([variable]) => isSet(row, variable))
    .map(([variable, promised]) => ({ promised, variable, terms: {} }));

/** A file by year repeats the same span in each of its years. */
function eachSpan(rows: readonly Row[], columns: readonly string[]): readonly Row[] {
  return [...Map.groupBy(rows, (row) => columns.map((column) => row[column]).join(' ')).values()].map(([row]) => row!);
}
