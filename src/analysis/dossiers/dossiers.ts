import type { AllianceRecord, DateSpan } from '../../model/index.ts';
import { agreementInvolvement, statesByActor } from '../involvement.ts';

/** A relation that the record tells much about. */
export interface SuggestedDossier {
  /** Two states or groups, sorted. */
  readonly actors: readonly string[];
  /** Events and agreements that involve both. */
  readonly facts: number;
  /** The months in which four events in five lie, `YYYY-MM-DD`; null where no event is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Pairs met less often are no subject. */
const least = 2;

/** The relations of a record, that which most facts tell of first. A person or organisation counts for its state. */
export function dossiersOf(record: AllianceRecord, limit: number): SuggestedDossier[] {
  const states = statesByActor(record.actors);
  const stateOf = (id: string): string => states.get(id) ?? id;
  const pairs = new Map<string, { facts: number; months: string[] }>();
  const add = (ids: readonly string[], others: readonly string[], date: DateSpan | null) => {
    for (const pair of pairsOf(ids.map(stateOf), others.map(stateOf))) {
      const known = pairs.get(pair) ?? { facts: 0, months: [] };
      known.facts += 1;
      if (date?.from && date.to && date.from.slice(0, 7) === date.to.slice(0, 7))
        known.months.push(date.from.slice(0, 7));
      pairs.set(pair, known);
    }
  };
  for (const { sources, targets, date } of record.events) add(sources, targets, date);
  for (const agreement of record.agreements) add(agreement.parties, agreementInvolvement(agreement).actors, null);
  return [...pairs]
    .filter(([, { facts }]) => facts >= least)
    .sort(([a, one], [b, other]) => other.facts - one.facts || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([pair, { facts, months }]) => ({ actors: pair.split(' '), facts, ...stretchOf(months) }));
}

/** Each pair once, whoever acts; words of a text that are no id make none. */
function pairsOf(sources: readonly string[], targets: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const a of sources) {
    for (const b of targets) if (a !== b && isId(a) && isId(b)) pairs.add([a, b].sort().join(' '));
  }
  return pairs;
}

const isId = (id: string): boolean => /^(?:[A-Z]{3}|(?:org|group):[^\s]+)$/.test(id);

/** The shortest stretch of months that holds four in five. */
function stretchOf(months: readonly string[]): { from: string | null; to: string | null } {
  const sorted = [...months].sort();
  if (sorted.length === 0) return { from: null, to: null };
  const held = Math.ceil(sorted.length * 0.8);
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  let best = 0;
  for (let at = 0; at + held <= sorted.length; at += 1) {
    const width = (start: number) => number(sorted[start + held - 1]!) - number(sorted[start]!);
    if (width(at) <= width(best)) best = at;
  }
  const [year, month] = sorted[best + held - 1]!.split('-').map(Number);
  const last = new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
  return { from: `${sorted[best]}-01`, to: last };
}
