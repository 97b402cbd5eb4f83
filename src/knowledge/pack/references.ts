import type { Knowledge } from '../knowledge.ts';
import type { Origins } from './collect.ts';

type Tables = Omit<Knowledge, 'hash'>;

/** Every id that is named and does not exist, and every id that exists twice; one line each. */
export function checkReferences(tables: Tables, origins: Origins): string[] {
  const problems: string[] = [];
  const at = (entry: object) => origins.get(entry) ?? 'knowledge';
  const ids = (kind: string, list: readonly { readonly id: string }[]) => {
    const seen = new Map<string, object>();
    for (const entry of list) {
      const first = seen.get(entry.id);
      if (first) problems.push(`${at(entry)}: the ${kind} ${entry.id} exists already (${at(first)})`);
      seen.set(entry.id, entry);
    }
    return new Set(seen.keys());
  };

  const states = ids('state', tables.states);
  const organisations = ids('organisation', tables.organisations);
  const people = ids('person', tables.people);
  const groups = ids('group', tables.groups);
  const places = ids('place', tables.places);
  const offices = ids('office', tables.offices);
  const treaties = ids('treaty', tables.treaties);
  ids('rule', tables.events);
  const actors = new Set([...states, ...organisations, ...people, ...groups]);

  const need = (
    entry: object,
    field: string,
    known: ReadonlySet<string>,
    named: readonly (string | null | undefined)[],
  ) => {
    for (const id of named) {
      if (id !== null && id !== undefined && !known.has(id)) {
        problems.push(`${at(entry)}, field ${field}: ${id} does not exist`);
      }
    }
  };

  for (const state of tables.states) {
    need(state, 'neighbours', states, state.neighbours);
    need(state, 'successors', states, state.successors ?? []);
  }
  for (const person of tables.people) {
    need(person, 'of', actors, [person.of]);
    need(
      person,
      'offices.office',
      offices,
      person.offices.map((term) => term.office),
    );
  }
  for (const office of tables.offices)
    need(
      office,
      'here.in',
      states,
      (office.here ?? []).flatMap((words) => words.in),
    );
  for (const body of tables.organisations) {
    need(body, 'of', states, [body.of]);
    need(body, 'part_of', organisations, [body.part_of]);
    need(
      body,
      'members',
      states,
      (body.members ?? []).map((member) => member.state),
    );
    need(body, 'not_members', states, body.not_members ?? []);
  }
  for (const place of tables.places) {
    need(place, 'in', states, [place.in]);
    need(place, 'capital_of', states, [place.capital_of]);
    need(place, 'stands_for', actors, place.stands_for);
  }
  for (const group of tables.groups) {
    need(group, 'members', states, [...(group.members ?? []), ...(group.members_hint ?? [])]);
    need(group, 'same_as', organisations, [group.same_as]);
  }
  for (const treaty of tables.treaties) {
    need(
      treaty,
      'parties',
      states,
      treaty.parties.map((party) => party.state),
    );
    need(treaty, 'ratified', states, Object.keys(treaty.ratified));
    need(treaty, 'predecessor', treaties, [treaty.predecessor]);
    need(treaty, 'successor', treaties, [treaty.successor]);
    const against = treaty.provisions.flatMap((provision) => provision.against.split('/'));
    need(
      treaty,
      'provisions.against',
      states,
      against.filter((id) => id !== 'any'),
    );
  }
  for (const capability of tables.capabilities) need(capability, 'state', states, [capability.state]);

  const named: Record<string, ReadonlySet<string>> = { states, people, organisations, places, groups };
  for (const [list, entries] of Object.entries(tables.ambiguous)) {
    for (const entry of entries) {
      for (const candidate of 'candidates' in entry ? entry.candidates : entry.inside) {
        const known = named[candidate.table];
        if (known && (candidate.id === null || !known.has(candidate.id))) {
          problems.push(
            `knowledge/ambiguous.yaml, ${list} “${entry.name}”: ${candidate.id} is not in ${candidate.table}`,
          );
        }
      }
    }
  }
  return problems;
}
