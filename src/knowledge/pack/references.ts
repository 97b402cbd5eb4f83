import type { Knowledge } from '../knowledge.ts';
import type { Origins } from './collect.ts';

type Tables = Omit<Knowledge, 'hash'>;
type Entry = { readonly id: string };

/** An entry, the field in question, the ids that exist, and the ids that the field names. */
type Reference = readonly [object, string, ReadonlySet<string>, readonly (string | null | undefined)[]];

/** Every id that is named and does not exist, and every id that exists twice; one line each. */
export function checkReferences(tables: Tables, origins: Origins): string[] {
  const at = (entry: object) => origins.get(entry) ?? 'knowledge';
  const broken = [...references(tables)].flatMap(([entry, field, known, ids]) =>
    ids
      .filter((id) => id !== null && id !== undefined && !known.has(id))
      .map((id) => `${at(entry)}, field ${field}: ${id} does not exist`),
  );
  return [...duplicates(tables, at), ...broken, ...ambiguousReferences(tables)];
}

function duplicates(tables: Tables, at: (entry: object) => string): string[] {
  const { states, people, offices, organisations, places, groups, treaties, wars, events } = tables;
  const lists: readonly (readonly Entry[])[] = [
    states,
    people,
    offices,
    organisations,
    places,
    groups,
    treaties,
    wars,
    events,
  ];
  return lists.flatMap((list) => {
    const first = new Map<string, Entry>();
    return list.flatMap((entry) => {
      const other = first.get(entry.id);
      first.set(entry.id, other ?? entry);
      return other ? [`${at(entry)}: ${entry.id} exists already (${at(other)})`] : [];
    });
  });
}

function* references(tables: Tables): Generator<Reference> {
  const { states, organisations, actors, offices, treaties, grounds } = known(tables);
  for (const state of tables.states) {
    yield [state, 'neighbours', states, state.neighbours];
    yield [state, 'successors', states, state.successors ?? []];
  }
  for (const person of tables.people) {
    yield [person, 'of', actors, [person.of]];
    for (const term of person.offices) {
      yield [person, 'offices.office', offices, [term.office]];
      yield [person, 'offices.of', actors, [term.of]];
    }
  }
  for (const office of tables.offices) {
    for (const words of office.words) {
      yield [office, 'words.in', actors, words.in ?? []];
      yield [office, 'words.not_in', states, words.not_in ?? []];
    }
  }
  for (const body of tables.organisations) {
    yield [body, 'of', states, [body.of]];
    yield [body, 'part_of', organisations, [body.part_of]];
    for (const member of body.members ?? []) yield [body, 'members.state', states, [member.state]];
    yield [body, 'not_members', states, body.not_members ?? []];
  }
  for (const place of tables.places) {
    yield [place, 'in', states, [place.in]];
    yield [place, 'capital_of', states, [place.capital_of]];
    yield [place, 'stands_for', actors, place.stands_for];
  }
  for (const group of tables.groups) {
    yield [group, 'members', states, group.members ?? []];
    yield [group, 'members_hint', states, group.members_hint ?? []];
    yield [group, 'same_as', organisations, [group.same_as]];
  }
  for (const treaty of tables.treaties) {
    for (const party of treaty.parties) yield [treaty, 'parties.state', states, [party.state]];
    yield [treaty, 'ratified', states, Object.keys(treaty.ratified)];
    yield [treaty, 'predecessor', treaties, [treaty.predecessor]];
    yield [treaty, 'successor', treaties, [treaty.successor]];
    for (const freeze of treaty.freezes ?? []) {
      yield [treaty, 'freezes', states, [freeze.state, ...(freeze.with ?? [])]];
    }
    for (const { against, terms } of treaty.provisions) {
      if (against !== 'any') yield [treaty, 'provisions.against', states, against.split('/')];
      yield [treaty, 'terms.bearers', states, terms?.bearers ?? []];
      yield [treaty, 'terms.beneficiaries', states, terms?.beneficiaries ?? []];
      yield [treaty, 'terms.against', states, [...(terms?.against ?? []), ...(terms?.not_against ?? [])]];
      const { covers = [], excludes = [], doubtful = [] } = terms?.area ?? {};
      yield [treaty, 'terms.area', grounds, [...covers, ...excludes, ...doubtful]];
    }
  }
  for (const entry of tables.cowStates) yield [entry, 'state', states, entry.names ? [] : [entry.state]];
  for (const war of tables.wars) {
    const belligerents = war.sides.flat().map(({ actor }) => actor);
    yield [war, 'sides', actors, belligerents];
    yield [war, 'began', new Set(belligerents), war.began];
  }
  for (const capability of tables.capabilities) yield [capability, 'state', states, [capability.state]];
}

function ambiguousReferences(tables: Tables): string[] {
  const { actors, places } = known(tables);
  const { shared, traps, contained } = tables.ambiguous;
  const named = [
    ...[...shared, ...traps].map((entry) => ({ name: entry.name, candidates: entry.candidates })),
    ...contained.map((entry) => ({ name: entry.name, candidates: entry.inside })),
  ];
  return named.flatMap(({ name, candidates }) =>
    candidates
      .filter(({ table, id }) => table !== 'none' && (id === null || !(table === 'places' ? places : actors).has(id)))
      .map(({ table, id }) => `knowledge/ambiguous.yaml, entry “${name}”: ${id} does not exist in ${table}`),
  );
}

function known(tables: Tables) {
  const ids = (list: readonly Entry[]): ReadonlySet<string> => new Set(list.map((entry) => entry.id));
  const { states, people, organisations, groups } = tables;
  return {
    states: ids(states),
    organisations: ids(organisations),
    actors: new Set([...ids(states), ...ids(people), ...ids(organisations), ...ids(groups)]),
    places: ids(tables.places),
    grounds: new Set(['home', 'parties', ...ids(states), ...ids(tables.places)]),
    offices: ids(tables.offices),
    treaties: ids(tables.treaties),
  };
}
