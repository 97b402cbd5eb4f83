import type { Entry } from '../api/types.ts';

/** How sure a fact is, in the one word that a reader needs first. */
export type Sureness =
  | 'stated'
  | 'attributed'
  | 'alleged'
  | 'probable'
  | 'possible'
  | 'unconfirmed'
  | 'planned'
  | 'hypothetical'
  | 'counterfactual'
  | 'predicted'
  | 'asked'
  | 'denied'
  | 'unknown';

type Told = Pick<Entry, 'type' | 'factuality' | 'mood' | 'origins'>;

const byMood: Partial<Record<Entry['mood'], Sureness>> = {
  planned: 'planned',
  hypothetical: 'hypothetical',
  counterfactual: 'counterfactual',
  conditional: 'unconfirmed',
};

const byType: Partial<Record<Entry['type'], Sureness>> = {
  allegation: 'alleged',
  denial: 'denied',
  evasion: 'unknown',
  prediction: 'predicted',
  question: 'asked',
};

/**
 * What denies comes first, then how it is told (plan, hypothesis, conditional), then how certain it is held to be.
 * What only others vouch for is attributed, however certain they are.
 */
export function surenessOf({ type, factuality, mood, origins }: Told): Sureness {
  if (factuality.endsWith('-')) return 'denied';
  const told = byType[type] ?? byMood[mood];
  if (told !== undefined) return told;
  if (factuality === 'Uu') return 'unknown';
  if (factuality === 'PS+') return 'possible';
  if (factuality === 'PR+') return 'probable';
  const vouched = origins.length === 0 || origins.some(({ kind }) => kind === 'author');
  return vouched ? 'stated' : 'attributed';
}
