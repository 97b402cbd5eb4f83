import { foldName } from '../knowledge/index.ts';
import { sortedSet } from './order.ts';

/** French and English ways to write the same Russian or Korean sound, brought to one letter. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|ch|sh/g, 'x'],
  [/ou|oo/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/ey|ei|ii|iy|y/g, 'i'],
  [/ine\b/g, 'in'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/ck|k/g, 'c'],
  [/(.)\1+/g, '$1'],
];

/** Folded words as they sound: one spelling for «Khrouchtchev» and “Khrushchev”. */
export function soundOf(folded: string): string {
  let sound = folded;
  for (const [spelling, letter] of sounds) sound = sound.replace(spelling, letter);
  return sound;
}

/**
 * A name as it sounds, parts in any order. A part or a number more is another name. null: a single part, too little to
 * know someone by.
 */
function nameKey(name: string): string | null {
  const folded = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const parts = soundOf(folded).split(' ');
  return parts.length < 2 ? null : parts.sort().join(' ');
}

/** The keys of all of someone's names, each once. */
export const nameKeys = (names: readonly string[]): string[] => sortedSet(names.flatMap((name) => nameKey(name) ?? []));
