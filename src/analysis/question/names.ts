import { foldName, type Knowledge, organisationById, type State } from '../../knowledge/index.ts';

/** What a name may mean: actors, the likelier first in rank, and places. */
export interface Named {
  /** States, armed groups, and bodies of states. */
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** For whom a place speaks when it acts («Moscou attaque»). */
  readonly speaksFor: string | null;
}

export type NameIndex = ReadonlyMap<string, Named>;

interface Entry {
  actors: Set<string>;
  places: Set<string>;
  speaksFor: string | null;
  rank: number;
}

const indexes = new WeakMap<object, NameIndex>();

/** Folded names of both languages, codes and ids, and what they mean. Built once per knowledge. */
export function nameIndex(knowledge: Knowledge): NameIndex {
  const known = indexes.get(knowledge);
  if (known) return known;
  const index = new Map<string, Entry>();
  const entryOf = (name: string): Entry => {
    const key = foldName(name);
    const entry = index.get(key) ?? { actors: new Set(), places: new Set(), speaksFor: null, rank: 9 };
    index.set(key, entry);
    return entry;
  };
  // A better rank takes the name: a code before a name, a name before a variant, a variant before what is seldom meant.
  const actor = (name: string, id: string, rank: number): void => {
    const entry = entryOf(name);
    if (rank < entry.rank) entry.actors = new Set([id]);
    else if (rank === entry.rank) entry.actors.add(id);
    entry.rank = Math.min(rank, entry.rank);
  };
  for (const state of knowledge.states) for (const [name, rank] of stateNames(state)) actor(name, state.id, rank);
  for (const { state, names } of knowledge.cowStates) {
    actor(state, state, 0);
    for (const name of [...(names?.fr ?? []), ...(names?.en ?? [])]) actor(name, state, 3);
  }
  for (const { id, names, kind, of } of knowledge.organisations) {
    const means = kind === 'armed-group' || kind === 'igo' || kind === 'alliance' ? id : of;
    actor(id, id, 0);
    if (means !== null) for (const name of [...names.fr, ...names.en]) actor(name, means, 4);
  }
  for (const { id, names } of knowledge.groups) for (const name of [id, ...names.fr, ...names.en]) actor(name, id, 5);
  for (const { id, names, stands_for } of knowledge.places) {
    for (const name of [id, ...names.fr, ...names.en]) {
      const entry = entryOf(name);
      entry.places.add(id);
      entry.speaksFor ??= stands_for[0] ?? null;
    }
  }
  indexes.set(knowledge, index);
  return index;
}

function* stateNames({ id, names, demonyms, other_demonyms, epithets }: State): Generator<readonly [string, number]> {
  yield [id, 0];
  // The first two names are the common and the official one; the rest are variants, which others may share.
  for (const list of [names.fr, names.en]) for (const [at, name] of list.entries()) yield [name, at < 2 ? 1 : 2];
  for (const one of [demonyms.fr, ...(other_demonyms?.fr ?? [])])
    for (const name of Object.values(one)) yield [name, 3];
  for (const one of [demonyms.en, ...(other_demonyms?.en ?? [])]) {
    for (const name of Object.values(one)) if (name !== undefined) yield [name, 3];
  }
  for (const name of [...(epithets?.fr ?? []), ...(epithets?.en ?? [])]) yield [name, 4];
}

/** The actors that words name by themselves, article and all: a state by code, name or demonym, a group, a body. */
export function namedActors(words: string, knowledge: Knowledge): readonly string[] {
  return [...(lookUp(words, nameIndex(knowledge))?.actors ?? [])];
}

/** A body of states, which acts through them. */
export function isBody(id: string): boolean {
  const kind = organisationById(id)?.kind;
  return kind === 'igo' || kind === 'alliance';
}

/** Words that may stand before a name and are no part of it. */
const before =
  /^(?:(?:the|an?|une?|la|les?|de|du|des|au|aux|of|by|from|in|on|against|contre|sur|par|a|en|dans) |l'|d')(?=\S)/;

/** What words mean: as they stand, else without the articles and prepositions before them. */
export function lookUp(words: string, index: NameIndex): Named | undefined {
  let rest = foldName(words)
    .replace(/['"«»“”.!?]+$|^["«»“”]+/g, '')
    .trim();
  for (;;) {
    const found = index.get(rest) ?? index.get(rest.replace(/'s$|s'$/, ''));
    if (found) return found;
    const shorter = rest.replace(before, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}
