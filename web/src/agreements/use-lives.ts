import { useMemo } from 'react';
import type { ActorNames, LifeCard, Lives } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
import { type Dossier, within } from '../dossier/dossier.ts';

const STRETCH = 30;

/** The agreements of a dossier, a stretch at a time. */
export function useLives(dossier: Dossier, phase: string) {
  const path = phase === '' ? '/lives' : `/lives?phase=${encodeURIComponent(phase)}`;
  const { stretches, ...state } = useStretches<Lives>(within(dossier, path), STRETCH);
  const lives = useMemo(() => (stretches === null ? null : joined(stretches)), [stretches]);
  return { lives, ...state };
}

interface Joined {
  readonly total: number;
  readonly phases: Lives['phases'];
  readonly agreements: readonly LifeCard[];
  readonly actors: ActorNames;
}

function joined(stretches: readonly Lives[]): Joined {
  return {
    ...stretches[0]!,
    agreements: stretches.flatMap((one) => one.agreements),
    actors: Object.assign({}, ...stretches.map((one) => one.actors)) as ActorNames,
  };
}
