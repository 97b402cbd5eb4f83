import type { AllianceRecord, EventType, RecordAgreement, RecordEvent } from '../../model/index.ts';
import { statesByActor } from '../involvement.ts';
import { monthOf } from './month.ts';

/** An agreement between two, from its first step that binds to the one that ends it; null: not told. */
export interface RelationPact {
  readonly id: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** What two actors do with and against each other, and what binds them; `a` comes before `b`. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  /** Events by the month of their first day, null for those without; in order, the undated last. */
  readonly months: readonly {
    readonly month: string | null;
    readonly cooperation: number;
    readonly conflict: number;
  }[];
  readonly pacts: readonly RelationPact[];
}

/** PLOVER's two cooperative quad classes; the other types are conflict. */
const cooperative: ReadonlySet<EventType> = new Set([
  ...(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] as const),
]);

/**
 * The relations between the actors of a record, persons and organisations standing for their state. Only what is told
 * to have happened counts: no plan, no hypothesis, nothing that is denied.
 */
export function relationsOf(record: AllianceRecord): Relation[] {
  const states = statesByActor(record.actors);
  const standsFor = (id: string): string => states.get(id) ?? id;
  const found = new Map<string, { a: string; b: string; months: Map<string | null, Tally>; pacts: RelationPact[] }>();
  const relation = ([a, b]: Pair) => {
    const key = `${a} ${b}`;
    const known = found.get(key) ?? { a, b, months: new Map<string | null, Tally>(), pacts: [] };
    found.set(key, known);
    return known;
  };
  for (const event of record.events.filter(happened)) {
    for (const pair of pairsOf(event, standsFor)) {
      const { months } = relation(pair);
      const month = monthOf(event.date);
      const tally = months.get(month) ?? { cooperation: 0, conflict: 0 };
      months.set(month, tally);
      tally[cooperative.has(event.type) ? 'cooperation' : 'conflict'] += 1;
    }
  }
  for (const agreement of record.agreements) {
    const parties = [...new Set(agreement.parties.map(standsFor))];
    for (const pair of among(parties, parties)) relation(pair).pacts.push(pactOf(agreement));
  }
  return [...found.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { a, b, months, pacts }]) => ({ a, b, pacts, months: inOrder(months) }));
}

interface Tally {
  cooperation: number;
  conflict: number;
}

type Pair = readonly [string, string];

function happened({ factuality, mood }: RecordEvent): boolean {
  return factuality.endsWith('+') && (mood === 'asserted' || mood === 'conditional');
}

/** Between those who act and those acted on; where only one side is told, among those who act together. */
function pairsOf({ sources, targets }: RecordEvent, standsFor: (id: string) => string): Pair[] {
  const left = [...new Set(sources.map(standsFor))];
  const right = [...new Set(targets.map(standsFor))];
  return among(left, right.length === 0 ? left : right);
}

/** Each pair once, in the order of the ids. */
function among(left: readonly string[], right: readonly string[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const one of left) {
    for (const other of right) {
      if (one === other) continue;
      const pair: Pair = one < other ? [one, other] : [other, one];
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()];
}

const binding: ReadonlySet<string> = new Set(['signed', 'ratified', 'exchanged', 'in-force']);
const ending: ReadonlySet<string> = new Set(['withdrawn', 'denounced', 'ended', 'superseded']);

function pactOf({ id, steps }: RecordAgreement): RelationPact {
  const days = (kinds: ReadonlySet<string>) =>
    steps
      .filter(({ step, factuality }) => kinds.has(step) && factuality.endsWith('+'))
      .map(({ date }) => monthOf(date));
  const first = (months: readonly (string | null)[]) => months.filter((month) => month !== null).sort()[0] ?? null;
  return { id, since: first(days(binding)), until: first(days(ending)) };
}

function inOrder(months: ReadonlyMap<string | null, Tally>): Relation['months'] {
  return [...months]
    .sort(([left], [right]) => ((left ?? '~') < (right ?? '~') ? -1 : 1))
    .map(([month, tally]) => ({ month, ...tally }));
}
