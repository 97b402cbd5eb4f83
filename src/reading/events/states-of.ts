import { organisationById } from '../../knowledge/index.ts';
import type { Found } from '../actors/found.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';

/** Bodies of a state; an armed group or a company is a side of its own. */
const OF_STATE = new Set(['ministry', 'agency', 'armed-force', 'parliament']);

/** The states that actors are or speak for; others by their own id. */
export const sidesOfState = (scene: Scene, actors: readonly Found[]): Set<string> =>
  new Set(
    actors.map(({ id }) => {
      if (id.startsWith('person:')) return stateOfPerson(scene, id) ?? id;
      const body = organisationById(id);
      return body && OF_STATE.has(body.kind) ? (body.of ?? id) : id;
    }),
  );

/** A paper, a station or an agency. */
export const isMedia = (id: string): boolean => organisationById(id)?.kind === 'media';
