import { entryById, type Knowledge } from '../../knowledge/index.ts';
import type { ReadActor } from '../../model/index.ts';

/** An actor of the knowledge by id, as a reading would tell it; undefined where the knowledge has none. */
export function knownActor(id: string, knowledge: Knowledge): ReadActor | undefined {
  const plain = { id, roles: [], inferred: false };
  const state = entryById(knowledge.states, id);
  if (state) return { ...plain, kind: 'state', names: first(state.names), of: null };
  const person = entryById(knowledge.people, id);
  if (person) return { ...plain, kind: 'person', names: person.names, of: person.of };
  const body = entryById(knowledge.organisations, id);
  if (body) return { ...plain, kind: 'organisation', names: first(body.names), of: body.of ?? null };
  const group = entryById(knowledge.groups, id);
  return group && { ...plain, kind: 'group', names: first(group.names), of: null };
}

const first = ({ fr, en }: { readonly fr: readonly string[]; readonly en: readonly string[] }) => ({
  ...(fr[0] !== undefined && { fr: fr[0] }),
  ...(en[0] !== undefined && { en: en[0] }),
});
