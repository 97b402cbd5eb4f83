import { atopPledges } from './atop-pledges.ts';
import { type Member, type TakenIn, treatyOf } from './coded.ts';
import { partiesOf } from './parties.ts';
import type { Pledge } from './pledge.ts';
import { numberOf, type Row } from './rows.ts';

/** The years through which one state owes the same to another, without a break. */
interface Run {
  readonly bearer: number;
  readonly beneficiary: number;
  readonly first: number;
  last: number;
  readonly key: string;
  readonly row: Row;
}

/**
 * The agreements of ATOP by dyad and year. Such a file knows years, not days, and not which alliance a duty comes from:
 * what two states owe each other over a run of years stands as one agreement of low certainty.
 */
export function dyadYears(rows: readonly Row[]): TakenIn {
  const lastYear = Math.max(...rows.map((row) => numberOf(row.year) ?? 0));
  const unknown = new Set<number>();
  const runs = runsOf(rows.flatMap(directed));
  const pairs = Map.groupBy(runs, ({ bearer, beneficiary, first, last }) =>
    [Math.min(bearer, beneficiary), Math.max(bearer, beneficiary), first, last].join('-'),
  );
  const treaties = [...pairs].flatMap(([id, sides]) => {
    const { bearer, beneficiary, first, last } = sides[0]!;
    const [from, to] = [String(first), last === lastYear ? null : String(last + 1)];
    const members = [bearer, beneficiary].map((code): Member => {
      const other = code === bearer ? beneficiary : bearer;
      const parties = partiesOf(code, from, to);
      if (parties.length === 0) unknown.add(code);
      const own = sides.filter((side) => side.bearer === code).map(({ row }) => atopPledges(row, from, to));
      const towards = [...new Set(partiesOf(other, from, to).map(({ state }) => state))];
      return { parties, promises: own.flat().filter(onlyFirst), ...(sides.length === 1 && { towards }) };
    });
    if (members.some(({ parties }) => parties.length === 0)) return [];
    const label = `ATOP ${id}`;
    return [
      treatyOf({
        id: `atop-dyad-${id}`,
        label,
        from,
        to,
        members,
        source: label,
        asOf: `${lastYear}`,
        certainty: 'low',
      }),
    ];
  });
  return { treaties, unknown: [...unknown].toSorted((a, b) => a - b) };
}

/** A file of undirected dyads says the same of both sides. */
function directed(row: Row): readonly (readonly [number, number, Row])[] {
  const isDirected = 'statea' in row && 'stateb' in row;
  const [one, other] = (isDirected ? [row.statea, row.stateb] : [row.mem1, row.mem2]).map(numberOf);
  if (one == null || other == null || atopPledges(row, row.year ?? '', null).length === 0) return [];
  return isDirected
    ? [[one, other, row]]
    : [
        [one, other, row],
        [other, one, row],
      ];
}

function runsOf(given: readonly (readonly [number, number, Row])[]): readonly Run[] {
  const flags = ['defense', 'offense', 'neutral', 'nonagg', 'consul'];
  const ordered = given
    .map(([bearer, beneficiary, row]) => ({ bearer, beneficiary, row, year: numberOf(row.year) ?? 0 }))
    .toSorted((a, b) => a.bearer - b.bearer || a.beneficiary - b.beneficiary || a.year - b.year);
  const runs: Run[] = [];
  for (const { bearer, beneficiary, row, year } of ordered) {
    const key = [bearer, beneficiary, ...flags.map((flag) => row[flag] ?? '')].join(' ');
    const run = runs.at(-1);
    if (run?.key === key && year - run.last <= 1) run.last = year;
    else runs.push({ bearer, beneficiary, first: year, last: year, key, row });
  }
  return runs;
}

const onlyFirst = (promise: Pledge, at: number, all: readonly Pledge[]): boolean =>
  all.findIndex(({ promised }) => promised === promise.promised) === at;
