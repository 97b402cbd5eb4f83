import { useMemo } from 'react';
import type { ActorNames, Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type Dossier, useDossier, within } from './dossier.ts';

const nobody: ActorNames = {};

/** The names of the actors that the dossier follows; none while they are on their way. */
export function useDossierNames(): ActorNames {
  const dossier: Dossier = useDossier();
  const path = dossier.actors.length === 0 ? null : within({ ...dossier, from: '', to: '' }, '/record/summary');
  const answer = useAnswer<Summary>(path);
  const actors = answer.state === 'ready' ? answer.value.actors : null;
  return useMemo(() => {
    if (actors === null) return nobody;
    return Object.fromEntries(actors.map((actor) => [actor.id, actor]));
  }, [actors]);
}
