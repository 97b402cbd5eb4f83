import { type Knowledge, officeHolder, officeNamed } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

/** How many of the states that a text names most may be meant, and in how many sentences each must be named. */
const MOST = 3;
const OFTEN = 3;

const HEADS = ['head-of-state', 'head-of-government'] as const;

/**
 * Whose head "President Mohamed Muizzu" is in a text on India and the Maldives: of the states that the text names most,
 * the only one of which knowledge has neither a head of state nor one of government on the day it was published. Null
 * for other offices, without a day, or where there are several such states or none.
 * @returns the state, by the words of the office
 */
export function leaderlessState(
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
  language: Language,
  published: string | null,
): (words: string) => string | null {
  if (published === null) return () => null;
  let candidates: string[] | undefined;
  return (words) => {
    candidates ??= mostNamed(mentions, knowledge);
    const unled = candidates.filter((state) => HEADS.every((office) => !officeHolder(state, office, published)));
    const [only, ...more] = unled;
    return only && more.length === 0 && officeNamed(words, only, language)?.startsWith('head-of-') ? only : null;
  };
}

function mostNamed(mentions: readonly (readonly Mention[])[], knowledge: Knowledge): string[] {
  const counts = new Map<string, number>();
  for (const named of mentions) {
    const states = new Set(named.map((mention) => stateOf(mention, knowledge)));
    for (const state of states) if (state) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times >= OFTEN)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([state]) => state);
}
