import { actorNamesOf, NameBook, type Named, nameKey, tokenOf } from '../../analysis/index.ts';
import { type Knowledge, loadKnowledge } from '../../knowledge/index.ts';
import type { Actor } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { labelNames } from './labels.ts';

/** What names mean in a record. */
export interface Names {
  readonly book: NameBook;
  /** The actors of the record. */
  readonly actors: readonly Actor[];
  /** Every name of an actor, folded, the common ones first. */
  readonly keysOf: (actor: string) => readonly string[];
  /** The names of what a token stands for, folded. */
  readonly behind: (token: string) => readonly string[];
}

const kept = new WeakMap<Store, { readonly revision: number; readonly names: Promise<Names> }>();

/** The names of a record; found out once and kept until the record changes. */
export async function namesOf(store: Store): Promise<Names> {
  const revision = await store.recordRevision();
  const known = kept.get(store);
  if (known?.revision === revision) return known.names;
  const names = store.actors().then((actors) => makeNames(loadKnowledge(), actors));
  kept.set(store, { revision, names });
  return names;
}

function makeNames(knowledge: Knowledge, actors: readonly Actor[]): Names {
  const all = actorNamesOf(knowledge, actors);
  const keys = new Map([...all].map(([id, names]) => [id, [...new Set(names.map(nameKey))].filter(Boolean)]));
  const tokens = new Map([...keys].map(([id, list]) => [tokenOf('actor', id), list]));
  const book = new NameBook([
    ...[...all].flatMap(([id, names]) => bearing(id, names)),
    ...knowledge.places.flatMap(({ id, names }) => both(names, tokenOf('place', id))),
    ...knowledge.treaties.flatMap(({ id, names }) => both({ fr: [names.fr], en: [names.en] }, tokenOf('treaty', id))),
    ...labelNames(),
  ]);
  return {
    book,
    actors,
    keysOf: (actor) => keys.get(actor) ?? [],
    behind: (token) => tokens.get(token) ?? [],
  };
}

/** A person is asked for by any part of the name; others by their names as they are. */
function bearing(id: string, names: readonly string[]): Named[] {
  const token = tokenOf('actor', id);
  const parts = id.startsWith('person:') ? names.flatMap((name) => name.split(/[\s-]+/).filter(isLong)) : [];
  return [...names, ...parts].map((name) => ({ name, token }));
}

const isLong = (word: string): boolean => word.length > 2;

const both = (names: { readonly fr: readonly string[]; readonly en: readonly string[] }, token: string): Named[] =>
  [...names.fr, ...names.en].map((name) => ({ name, token }));
