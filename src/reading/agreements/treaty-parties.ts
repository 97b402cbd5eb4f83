import { type Knowledge, stateById, type Treaty } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { perKnowledge } from '../text/memo.ts';

/** The parties of a known treaty; those of a large one are the body that rests on it. */
export function partiesOfTreaty(scene: Scene, { parties }: Treaty): string[] {
  const states = [...new Set(parties.map(({ state }) => state))].sort();
  if (states.length <= 6) return states;
  const body = scene.knowledge.organisations.find(
    ({ kind, members }) =>
      kind === 'alliance' &&
      members &&
      shared([...new Set(members.map(({ state }) => state))], states) >= 0.8 * Math.max(members.length, states.length),
  );
  return body ? [body.id] : states;
}

/** Russia in 1961 was the Soviet Union: the historic state that a state came from, where it stood that year. */
export function stateThen(scene: Scene, id: string, year: number): string {
  if (stateById(id)?.status === 'historic') return id;
  const before = scene.knowledge.states.find(
    ({ status, successors, from, to, region }) =>
      status === 'historic' &&
      successors?.includes(id) &&
      region === stateById(id)?.region &&
      Number((from ?? '0').slice(0, 4)) <= year &&
      year < Number((to ?? '9999').slice(0, 4)),
  );
  return before?.id ?? id;
}

/** The treaty that a body of states rests on; undefined where knowledge has none. */
export const treatyOfBody = (scene: Scene, body: string): Treaty | undefined =>
  treatiesOfBodies(scene.knowledge).get(body);

const treatiesOfBodies = perKnowledge(({ organisations, treaties }: Knowledge): ReadonlyMap<string, Treaty> => {
  const large = treaties
    .map((treaty) => ({ treaty, states: [...new Set(treaty.parties.map(({ state }) => state))] }))
    .filter(({ states }) => states.length > 4);
  return new Map(
    organisations.flatMap(({ id, members }) => {
      const own = [...new Set((members ?? []).map(({ state }) => state))];
      const found = large.find(({ states }) => shared(own, states) >= 0.8 * Math.max(own.length, states.length));
      return found ? [[id, found.treaty] as const] : [];
    }),
  );
});

const shared = (a: readonly string[], b: readonly string[]): number => a.filter((id) => b.includes(id)).length;
