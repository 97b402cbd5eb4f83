import type { Knowledge } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { perKnowledge } from '../text/memo.ts';
import { antecedentsBefore } from './antecedent.ts';

/** How many sentences back a body may stand whose members are counted. */
const REACH = 12;

/** Nobody counts the members of larger bodies; of two one says «les deux». */
const [FEWEST, MOST] = [3, 10];

/**
 * «Le CCG … Les six pays», "the Quad … ministers of the four": the body named last that has so many members; its members,
 * where it is no more than they. Empty where none was named.
 * @param start offset of the words that count
 * @param passage running number of their sentence
 */
export function bodyOfSo(scene: Scene, start: number, passage: number, many: number): readonly string[] {
  if (many < FEWEST || many > MOST) return [];
  const bodies = counted(scene.knowledge);
  const near = antecedentsBefore(scene, start, passage - REACH).toReversed();
  for (const { ids } of near) {
    const body = ids.map((id) => bodies.get(id)).find((one) => one?.many === many);
    if (body) return body.ids;
  }
  return [];
}

/** The present members of each body of states, and who is meant by them. */
const counted = perKnowledge(
  (knowledge: Knowledge): ReadonlyMap<string, { readonly many: number; readonly ids: readonly string[] }> => {
    const loose = new Set(knowledge.groups.flatMap(({ same_as }) => same_as ?? []));
    return new Map(
      knowledge.organisations.flatMap(({ id, members }) => {
        const states = (members ?? []).filter(({ left }) => left === null).map(({ state }) => state);
        return [[id, { many: states.length, ids: loose.has(id) && states.length < 6 ? states.toSorted() : [id] }]];
      }),
    );
  },
);
