import { isState } from '../model/index.ts';
import { holdsOn } from './calendar.ts';
import type { CowState } from './cow-state.ts';
import { foldName } from './fold.ts';
import type { Group } from './group.ts';
import { loadKnowledge } from './load.ts';
import type { Office } from './office.ts';
import type { Membership, Organisation } from './organisation.ts';
import type { OfficeTerm, Person } from './person.ts';
import type { Place } from './place.ts';
import type { Certainty } from './provenance.ts';
import type { State } from './state.ts';
import type { Treaty } from './treaty.ts';

const indexes = new Map<readonly unknown[], Map<string, unknown>>();

/** The entry of a table by its id; the index of each table is built when it is first asked for. */
export function entryById<T extends { readonly id: string }>(table: readonly T[], id: string): T | undefined {
  let index = indexes.get(table) as Map<string, T> | undefined;
  if (!index) {
    index = new Map(table.map((entry) => [entry.id, entry]));
    indexes.set(table, index);
  }
  return index.get(id);
}

/** @param id ISO 3166-1 alpha-3, or a withdrawn code (`SUN`). */
export const stateById = (id: string): State | undefined =>
  isState(id) ? entryById(loadKnowledge().states, id) : undefined;

/** @param id `person:vladimir-poutine` */
export const personById = (id: string): Person | undefined =>
  id.startsWith('person:') ? entryById(loadKnowledge().people, id) : undefined;

/** @param id `org:nato` */
export const organisationById = (id: string): Organisation | undefined =>
  id.startsWith('org:') ? entryById(loadKnowledge().organisations, id) : undefined;

/** @param id `group:west` */
export const groupById = (id: string): Group | undefined =>
  id.startsWith('group:') ? entryById(loadKnowledge().groups, id) : undefined;

/** @param id `pyongyang` */
export const placeById = (id: string): Place | undefined => entryById(loadKnowledge().places, id);

/** @param id `russia-dprk-2024` */
export const treatyById = (id: string): Treaty | undefined => entryById(loadKnowledge().treaties, id);

/**
 * What an office is called in a language.
 *
 * @param id of `knowledge/offices.yaml`; undefined for the words of a text
 */
export const officeName = (id: string, language: 'fr' | 'en'): string | undefined =>
  entryById(loadKnowledge().offices, id)?.[`label_${language}`];

export type OfficeHolder = { readonly person: Person; readonly term: OfficeTerm; readonly certainty: Certainty };

/**
 * Who held an office on a day; the later comer on a day of handover. A term that was open when the entry was last
 * checked is of low certainty on later days.
 *
 * @param of state code, or `org:nato` for the offices of a body
 * @param office an id of `knowledge/offices.yaml`
 * @param day `YYYY-MM-DD`
 */
export function officeHolder(of: string, office: string, day: string): OfficeHolder | undefined {
  let best: Holding | undefined;
  for (const one of holdingsOf(of, office)) {
    if (holdsOn(day, one.term.from, one.term.to) && (!best || one.term.from > best.term.from)) best = one;
  }
  if (!best) return undefined;
  const { person, term } = best;
  const checkedThen = term.to !== null || day.slice(0, person.as_of.length) <= person.as_of;
  return { person, term, certainty: checkedThen ? person.certainty : 'low' };
}

type Holding = { readonly person: Person; readonly term: OfficeTerm };

let holdings: ReadonlyMap<string, readonly Holding[]> | undefined;

/** Everyone who ever held an office of a state or body, in the order of the table. */
function holdingsOf(of: string, office: string): readonly Holding[] {
  holdings ??= Map.groupBy(
    loadKnowledge().people.flatMap((person) => person.offices.map((term) => ({ person, term }))),
    ({ person, term }) => `${term.of ?? person.of} ${term.office}`,
  );
  return holdings.get(`${of} ${office}`) ?? [];
}

/**
 * The office that words name when they are said of a state or body: «président» is the head of state, in Iran the head
 * of government. Words bound to that state go before those that hold everywhere. undefined: they name none there.
 *
 * @param of state code, or `org:eu`
 */
export function officeNamed(words: string, of: string, language: 'fr' | 'en'): string | undefined {
  const meanings = meaningsOf(words, language);
  const bound = meanings.find(({ entry }) => entry.in?.includes(of));
  return (bound ?? meanings.find(({ entry }) => !entry.in && !entry.not_in?.includes(of)))?.office;
}

/**
 * The one state whose office words name by a name of its own («le chef du Kremlin», "the White House spokesman");
 * undefined for words that are said of several or hold no name.
 */
export function officeOfOne(words: string, language: 'fr' | 'en'): string | undefined {
  const folded = foldName(words);
  const isNamed = ({ entry }: Meaning): boolean =>
    entry[language].some((word) => /\p{Lu}/u.test(word) && foldName(word) === folded);
  return meaningsOf(words, language).find((one) => one.entry.in?.length === 1 && isNamed(one))?.entry.in?.[0];
}

type Meaning = { readonly office: string; readonly entry: Office['words'][number] };

const meanings = new Map<'fr' | 'en', ReadonlyMap<string, readonly Meaning[]>>();

/** The entries of offices that list some words, folded, in the order of the table. */
function meaningsOf(words: string, language: 'fr' | 'en'): readonly Meaning[] {
  let index = meanings.get(language);
  if (!index) {
    const all = loadKnowledge().offices.flatMap(({ id, words }) =>
      words.flatMap((entry) =>
        [...new Set(entry[language].map(foldName))].map((word) => ({ word, meaning: { office: id, entry } })),
      ),
    );
    const groups = Map.groupBy(all, ({ word }) => word);
    index = new Map([...groups].map(([word, list]) => [word, list.map(({ meaning }) => meaning)]));
    meanings.set(language, index);
  }
  return index.get(foldName(words)) ?? [];
}

/**
 * The states in a body on a day, in the order of the table. A day of joining that is not known counts as joined;
 * the day of leaving is the first day outside. null: the body keeps no list (nearly universal, or no membership body).
 *
 * @param id `org:nato`
 * @param day `YYYY-MM-DD`
 */
export function membersOn(id: string, day: string): string[] | null {
  const members = organisationById(id)?.members;
  if (!members) return null;
  return members.filter((member) => isMember(member, day)).map((member) => member.state);
}

function isMember({ joined, left }: Membership, day: string): boolean {
  return holdsOn(day, joined, null) && (left === null || day.slice(0, left.length) < left);
}

/**
 * The agreements in force on a day to which all the given states are parties then. With one state: all of its
 * agreements. Agreements that never entered into force are not among them.
 *
 * @param states state codes
 * @param day `YYYY-MM-DD`
 */
export function treatiesBetween(states: readonly string[], day: string): Treaty[] {
  return loadKnowledge().treaties.filter(
    (treaty) => isInForce(treaty, day) && states.every((state) => isPartyOn(treaty, state, day)),
  );
}

/** Whether an agreement binds anybody on a day: in force, and not ended. */
export const isInForce = ({ in_force, ended }: Treaty, day: string): boolean =>
  in_force !== null && holdsOn(day, in_force, null) && isBefore(day, ended);

/** Whether an agreement binds a state on a day: joined, and not left. */
export const isPartyOn = ({ parties }: Treaty, state: string, day: string): boolean =>
  parties.some(
    ({ state: party, joined, left }) =>
      party === state && joined !== null && holdsOn(day, joined, null) && isBefore(day, left),
  );

/** The day of an end is the first one outside. */
const isBefore = (day: string, end: string | null): boolean => end === null || day.slice(0, end.length) < end;

/** The names of a state of the past that only imported tables tell of (`AUH`). */
const formerNames = (id: string): State['names'] | undefined =>
  isState(id) ? loadKnowledge().cowStates.find(({ state, names }) => state === id && names)?.names : undefined;

/**
 * The states that a number of the Correlates of War has meant, one after the other; none for a number that is unknown.
 *
 * @param code 365
 */
export const statesOfCow = (code: number): readonly CowState[] =>
  loadKnowledge().cowStates.filter((one) => one.code === code);

/**
 * The name to show for an actor, or null where the tables do not know it (a person whom only a text names:
 * take the names that the actor carries).
 */
export function actorName(id: string, language: 'fr' | 'en'): string | null {
  const person = personById(id);
  if (person) return person.names[language];
  const names = (stateById(id) ?? organisationById(id) ?? groupById(id))?.names ?? formerNames(id);
  return names?.[language][0] ?? null;
}
