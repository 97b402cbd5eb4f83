import type { Factuality, Mood } from '../../model/index.ts';
import type { Translate } from '../messages.ts';

interface Told {
  readonly type: string;
  readonly factuality: Factuality;
  /** null for the step of an agreement, which has none. */
  readonly mood: Mood | null;
}

const byMood: Readonly<Record<Mood, string | null>> = {
  asserted: null,
  conditional: 'unconfirmed',
  planned: 'planned',
  hypothetical: 'hypothetical',
  counterfactual: 'counterfactual',
};

const byFactuality: Readonly<Record<Factuality, string | null>> = {
  'CT+': null,
  'PR+': 'probable',
  'PS+': 'possible',
  'CT-': 'denied',
  'PR-': 'denied',
  'PS-': 'denied',
  Uu: 'unknown',
};

/** In words how sure a fact is; empty where it is plainly asserted. A denial comes first, then how it is told. */
export function surenessIn({ factuality, mood, type }: Told, t: Translate): string {
  // An evasion is itself certain: what is unknown is what it evades, and its kind says so.
  if (type === 'evasion' || type === 'denial' || type === 'question') return '';
  const negative = factuality.endsWith('-');
  const key = negative ? 'denied' : ((mood === null ? null : byMood[mood]) ?? byFactuality[factuality]);
  return key === null ? '' : t(`web:sure.${key}.label`);
}
