import { organisationById } from '../../knowledge/index.ts';
import { isState, type Origin } from '../../model/index.ts';
import type { Speaker } from './said.ts';

/** The origin that an attribution stands for. */
export function originOf(attribution: Speaker): Origin {
  if (attribution.anonymous) return { actor: attribution.speaker, kind: 'unnamed', anonymous: true };
  return { actor: attribution.speaker, kind: kindOf(attribution.speaker), anonymous: false };
}

/** Who all say it: every state of «Moscou et Pyongyang affirment», else the one speaker. */
export function originsOf(attribution: Speaker): Origin[] {
  const states = [...new Set(attribution.actors.map(({ id }) => id))].filter(isState);
  const alone = attribution.anonymous || !isState(attribution.speaker) || states.length < 2;
  if (alone) return [originOf(attribution)];
  return states.map((id) => ({ actor: id, kind: 'state', anonymous: false }));
}

function kindOf(id: string): Origin['kind'] {
  if (id.startsWith('person:')) return 'person';
  if (id.startsWith('org:')) return organisationById(id)?.kind === 'media' ? 'media' : 'organisation';
  if (id.startsWith('group:')) return 'group';
  // A name that knowledge does not list is somebody's.
  return isState(id) ? 'state' : 'person';
}

/** The origin of what nobody else is said to say. */
export const AUTHOR: Origin = { actor: 'author', kind: 'author', anonymous: false };
