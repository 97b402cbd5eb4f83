import { type AllianceRecord, type Factuality, isState, type RecordEvent } from '../../../model/index.ts';
import { statesByActor } from '../../involvement.ts';
import type { Fact } from '../answer.ts';

/** Something that the coverage reports and that may set clauses in motion, with the events that tell it. */
export type Reported = { readonly fact: Fact & { readonly on: string }; readonly events: readonly RecordEvent[] };

/** What is told as having happened, for certain or by some; what is denied, doubted, planned or supposed touches nothing. */
const happened: ReadonlySet<Factuality> = new Set(['CT+', 'PR+']);

/** Violence against persons, by which no state attacks another. */
const againstPersons: ReadonlySet<string> = new Set([
  'abduct',
  'beat',
  'torture',
  'sexual',
  'targeted',
  'crowd-control',
]);

/** Threats of measures that are not of force. */
const withoutForce: ReadonlySet<string> = new Set(['restrict', 'arrest', 'relations', 'expel']);

/**
 * The attacks, threats, sanctions and requests for help that a record tells, by whom and against whom, each day by itself.
 * Persons and bodies of a state act for it; armed groups act for themselves. What no text dates is left out, since who was
 * bound hangs on the day.
 */
export function reportedFacts(record: AllianceRecord): Reported[] {
  const states = statesByActor(record.actors);
  const kinds = new Map(record.actors.map(({ id, kind }) => [id, kind]));
  const party = (id: string): string[] => {
    const state = states.get(id) ?? null;
    if (state !== null) return [state];
    return kinds.get(id) === 'organisation' ? [id] : [];
  };
  const found = new Map<string, { fact: Reported['fact']; events: RecordEvent[] }>();
  for (const event of record.events) {
    const kind = kindOf(event);
    const on = dayOf(event);
    if (kind === null || on === null || !happened.has(event.factuality) || event.mood !== 'asserted') continue;
    for (const by of new Set(event.sources.flatMap(party))) {
      for (const against of new Set(event.targets.flatMap(party))) {
        // Groups are attackers here; who is attacked, or asks, is a state with treaties.
        if (by === against || !isState(against) || (kind !== 'attack' && !isState(by))) continue;
        const fact = { kind, by, against, at: null, on };
        const key = `${on} ${kind} ${by} ${against}`;
        const known = found.get(key);
        if (known) known.events.push(event);
        else found.set(key, { fact, events: [event] });
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reported]) => reported);
}

/** The day from which a fact holds; null where it is told too roughly to say who was bound then. */
function dayOf({ date }: RecordEvent): string | null {
  return date === null || date.precision === 'year' || date.precision === 'decade' ? null : date.from;
}

function kindOf({ type, mode, dimensions }: RecordEvent): Fact['kind'] | null {
  switch (type) {
    case 'ASSAULT':
      return mode !== null && againstPersons.has(mode) ? null : 'attack';
    case 'THREATEN':
      return mode !== null && withoutForce.has(mode) ? null : 'threat';
    case 'SANCTION':
      return dimensions.includes('sanctions') ? 'sanction' : null;
    case 'REQUEST':
      return mode === 'assist' ? 'request' : null;
    default:
      return null;
  }
}
