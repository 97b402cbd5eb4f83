import { useMemo } from 'react';
import type { ActorNames, LifeCard, Lives } from '../api/types.ts';
import { type Stretches, useStretches } from '../api/use-stretches.ts';
import { type Dossier, within } from '../dossier/dossier.ts';

const STRETCH = 30;

interface LivesState extends Omit<Stretches<Lives>, 'stretches'> {
  /** What has come so far; null before the first answer. */
  readonly lives: {
    readonly total: number;
    readonly phases: Lives['phases'];
    readonly agreements: readonly LifeCard[];
    readonly actors: ActorNames;
  } | null;
}

/** The agreements of a dossier, a stretch at a time. */
export function useLives(dossier: Dossier, phase: string): LivesState {
  const path = phase === '' ? '/lives' : `/lives?phase=${encodeURIComponent(phase)}`;
  const { stretches, ...state } = useStretches<Lives>(
    within(dossier, path),
    ({ agreements }) => agreements.length,
    STRETCH,
  );
  const lives = useMemo(() => joined(stretches), [stretches]);
  return { lives, ...state };
}

function joined(stretches: readonly Lives[]): LivesState['lives'] {
  const [first] = stretches;
  if (first === undefined) return null;
  return {
    ...{ total: first.total, phases: first.phases },
    agreements: stretches.flatMap((one) => one.agreements),
    actors: Object.assign({}, ...stretches.map((one) => one.actors)) as ActorNames,
  };
}
