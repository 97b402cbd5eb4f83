import { personById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** The state a person speaks for, when it is a state. */
export function stateOfPerson(scene: Scene, id: string): string | null {
  const of = personById(id)?.of ?? scene.newcomers.get(id)?.of ?? null;
  return of && isState(of) ? of : null;
}
