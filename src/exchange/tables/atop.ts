import { atopPledges } from './atop-pledges.ts';
import { type Member, spanOf, type TakenIn, treatyOf } from './coded.ts';
import { dyadYears } from './dyad-years.ts';
import { partiesOf } from './parties.ts';
import { dateOf, numberOf, type Row, readRows, TableError } from './rows.ts';

/** The last day that version 5 of ATOP covers. */
const asOf = '2018-12-31';

/**
 * The agreements of a file of ATOP 5 (atopdata.org): by member (`atop5_1m`), by alliance or phase (`atop5_1a`,
 * `atop5_1ap`), or by dyad and year (`atop5_1dy`, `atop5_1ddyr`). The members’ file says most: who owes what, with its
 * conditions and days.
 *
 * @throws TableError
 */
export function readAtop(text: string): TakenIn {
  const rows = readRows(text);
  const first = rows[0]!;
  const has = (...columns: readonly string[]) => columns.every((column) => column in first);
  if (has('atopid', 'member', 'yrent')) return byAlliance(rows, 'yrent', memberOf);
  if (has('atopid', 'begyr', 'mem1')) return byAlliance(rows, 'begyr', membersOf);
  if (has('year', 'defense') && (has('mem1', 'mem2') || has('statea', 'stateb'))) return dyadYears(rows);
  if (has('year', 'state', 'defense')) throw new TableError('state-years');
  throw new TableError('not-this-table', { columns: Object.keys(first).slice(0, 12).join(', ') });
}

/** One treaty per alliance and phase. */
function byAlliance(rows: readonly Row[], start: string, members: (row: Row) => readonly [number, Member][]): TakenIn {
  const groups = Map.groupBy(
    rows.filter((row) => numberOf(row[start]) !== null),
    (row) => [row.atopid, ...(numberOf(row.phase) === null ? [] : [row.phase])].join('-'),
  );
  const unknown = new Set<number>();
  const treaties = [...groups].flatMap(([id, group]) => {
    const all = group.flatMap(members);
    for (const [code, { parties }] of all) if (parties.length === 0) unknown.add(code);
    const known = all.map(([, member]) => member).filter(({ parties }) => parties.length > 0);
    if (known.length < 2) return [];
    const coded = {
      id: `atop-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      label: `ATOP ${id}`,
      ...spanOf(known),
      members: known,
      source: `ATOP, atopid ${id.replace('-', ', phase ')}`,
      asOf,
      certainty: 'medium' as const,
    };
    return [treatyOf(coded)];
  });
  return { treaties, unknown: [...unknown].toSorted((a, b) => a - b) };
}

function memberOf(row: Row): readonly [number, Member][] {
  const joined = dateOf(row, 'yrent', 'moent', 'dayent');
  return joined === null ? [] : members(row, [row.member], joined, dateOf(row, 'yrexit', 'moexit', 'dayexit'));
}

function membersOf(row: Row): readonly [number, Member][] {
  const joined = dateOf(row, 'begyr', 'begmo', 'begday');
  const codes = Object.keys(row).filter((column) => /^mem\d+$/.test(column));
  const cells = codes.map((column) => row[column]);
  return joined === null ? [] : members(row, cells, joined, dateOf(row, 'endyr', 'endmo', 'endday'));
}

function members(
  row: Row,
  cells: readonly (string | undefined)[],
  joined: string,
  left: string | null,
): readonly [number, Member][] {
  const promises = atopPledges(row, joined, left);
  return cells
    .map(numberOf)
    .filter((code) => code !== null)
    .map((code) => [code, { parties: partiesOf(code, joined, left), promises }]);
}
