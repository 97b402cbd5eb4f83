import type { CorrectionAct, ReadActor, Reading } from '../../model/index.ts';
import { mapActors } from './map-actors.ts';

/**
 * What people ruled about actors, as a change of readings: who is another has its id, who is nobody is gone, names are
 * as they said, and who is not whom is noted.
 *
 * @param acts in the order in which they were made
 */
export function actorRulings(acts: readonly CorrectionAct[]): (reading: Reading) => Reading {
  const into = merges(acts);
  const rejected = new Set(acts.flatMap((what) => (what.act === 'reject-actor' ? [what.actor] : [])));
  const map = (id: string): string | null => {
    const last = endOf(id, into);
    return rejected.has(id) || rejected.has(last) ? null : last;
  };
  const idle = into.size === 0 && rejected.size === 0;
  const said = acts.filter(({ act }) => act === 'edit-actor' || act === 'split-actors');
  return (reading) => {
    const mapped = idle ? reading : mapActors(reading, map);
    return said.length === 0 ? mapped : { ...mapped, actors: mapped.actors.map((actor) => said.reduce(ruled, actor)) };
  };
}

function ruled(actor: ReadActor, what: CorrectionAct): ReadActor {
  if (what.act === 'edit-actor' && what.actor === actor.id) {
    const { of = actor.of, names } = what.set;
    return { ...actor, of, names: { ...actor.names, ...names } };
  }
  if (what.act === 'split-actors' && what.actors.includes(actor.id)) {
    return { ...actor, not: [...(actor.not ?? []), ...what.actors.filter((id) => id !== actor.id)] };
  }
  return actor;
}

function merges(acts: readonly CorrectionAct[]): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  for (const what of acts) {
    if (what.act !== 'merge-actors') continue;
    for (const id of what.actors) if (id !== what.into) into.set(id, what.into);
  }
  return into;
}

/** Follows merges to the last one; two that lead to each other end at the smaller id. */
function endOf(id: string, into: ReadonlyMap<string, string>): string {
  const seen = [id];
  for (let next = into.get(id); next !== undefined; next = into.get(next)) {
    if (seen.includes(next)) return seen.slice(seen.indexOf(next)).sort()[0]!;
    seen.push(next);
  }
  return seen.at(-1)!;
}
