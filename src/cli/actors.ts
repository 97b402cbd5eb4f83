import type { Knowledge } from '../knowledge/index.ts';
import { foldName } from '../knowledge/index.ts';
import type { Actor } from '../model/index.ts';
import { WrongUse } from './errors.ts';
import { closest } from './suggest.ts';

/** Folded name or id → the actors that go by it; the ranks tell a state’s own name from a place that stands for it. */
type Index = ReadonlyMap<string, { readonly ids: ReadonlySet<string>; readonly rank: number; readonly shown: string }>;

/**
 * The actor that a user means: an ISO code or id, a name in French or English of the knowledge tables («Corée du Nord»,
 * «Putin»), of the record, or a place that stands for an actor («Moscou»).
 * @throws WrongUse where nobody or several go by that name; with a suggestion where one is near
 */
export function resolveActor(given: string, knowledge: Knowledge, recorded: readonly Actor[]): string {
  const index = indexOf(knowledge, recorded);
  const found = index.get(foldName(given));
  if (found === undefined) {
    const near = closest(foldName(given), index.keys());
    const key = near === null ? 'usage.unknownActor' : 'usage.unknownActorNear';
    throw new WrongUse(key, { name: given, near: near === null ? null : index.get(near)?.shown });
  }
  const [first = '', ...others] = [...found.ids];
  if (others.length > 0)
    throw new WrongUse('usage.ambiguousActor', { name: given, ids: [first, ...others].join(', ') });
  return first;
}

function indexOf(knowledge: Knowledge, recorded: readonly Actor[]): Index {
  const index = new Map<string, { ids: Set<string>; rank: number; shown: string }>();
  const enter = (shown: string, id: string, rank: number) => {
    const key = foldName(shown);
    const known = index.get(key);
    if (known === undefined || known.rank > rank) index.set(key, { ids: new Set([id]), rank, shown });
    else if (known.rank === rank) known.ids.add(id);
  };
  const { states, people, organisations, groups, places } = knowledge;
  for (const { id } of [...states, ...people, ...organisations, ...groups, ...recorded]) enter(id, id, 0);
  for (const { id, names } of [...states, ...organisations, ...groups]) {
    // The first two names are the common and the official one; the rest are variants, which others may share.
    for (const list of [names.fr, names.en])
      list.forEach((name, at) => {
        enter(name, id, at < 2 ? 1 : 2);
      });
  }
  for (const { id, names, aliases } of people) {
    for (const name of [names.fr, names.en]) enter(name, id, 1);
    for (const name of aliases) enter(name, id, 2);
  }
  for (const { id, names } of recorded) for (const name of [names.fr, names.en]) if (name) enter(name, id, 1);
  for (const { names, stands_for } of places) {
    const [id] = stands_for;
    if (id !== undefined) for (const name of [...names.fr, ...names.en]) enter(name, id, 3);
  }
  return index;
}
