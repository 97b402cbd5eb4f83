import type { Factuality, Mood } from '../model/index.ts';
import { compareText } from './order.ts';

const strength: readonly Factuality[] = ['CT+', 'PR+', 'PS+', 'Uu', 'PS-', 'PR-', 'CT-'];
const moods: readonly Mood[] = ['asserted', 'conditional', 'planned', 'hypothetical', 'counterfactual'];

/** Whether it says that the thing is not so. */
export const isNegative = (factuality: Factuality): boolean => factuality.endsWith('-');

/** The strongest value with the most settled mood it was told in: a later doubt does not undo what is known. */
export function strongest<T extends { readonly factuality: Factuality; readonly mood: Mood }>(
  facts: readonly T[],
): Pick<T, 'factuality' | 'mood'> {
  const rank = ({ factuality, mood }: T): string => `${strength.indexOf(factuality)}${moods.indexOf(mood)}`;
  const best = facts.reduce((a, b) => (compareText(rank(b), rank(a)) < 0 ? b : a));
  return { factuality: best.factuality, mood: best.mood };
}

/** The strongest of bare values. */
export const strongestValue = (values: readonly Factuality[]): Factuality =>
  values.reduce((a, b) => (strength.indexOf(b) < strength.indexOf(a) ? b : a));
