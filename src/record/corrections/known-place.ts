import { foldName, type Knowledge } from '../../knowledge/index.ts';

/** The place or state that the tables know by this name, as its id; the words as they are where they know none, or several. */
export function knownPlace(words: string, { places, states }: Knowledge): string {
  const folded = foldName(words);
  const named = [...places, ...states].filter(
    ({ id, names }) => id === words || [...names.fr, ...names.en].some((name) => foldName(name) === folded),
  );
  return named.length === 1 ? named[0]!.id : words;
}
