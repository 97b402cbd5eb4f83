import type { Phrase } from '../../analysis/index.ts';
import type { Actor } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { Names } from './book.ts';

/** How well a name answers: it is the words asked for, begins with them, or has them within. */
type Fit = 0 | 1 | 2;

export interface FoundActor {
  readonly actor: Actor;
  /** Facts in which it takes part, counted up to a thousand. */
  readonly facts: number;
}

/** So many of the best fitting are weighed by their facts. */
const weighed = 60;

/** Actors of the record one of whose names has all the words, in either language; those with most facts first. */
export async function findActors(
  store: Store,
  { actors, keysOf }: Names,
  words: readonly Phrase[],
): Promise<FoundActor[]> {
  const wanted = words.flatMap((phrase) => phrase.words);
  if (wanted.length === 0) return [];
  const open = words.at(-1)!.open;
  const fitting = actors.flatMap((actor) => {
    const fit = bestFit(keysOf(actor.id), wanted, open);
    return fit === null ? [] : [{ actor, fit }];
  });
  const best = fitting.sort((a, b) => a.fit - b.fit).slice(0, weighed);
  const weights = await store.weights(best.map(({ actor }) => actor.id));
  const found = best.map(({ actor, fit }) => ({ actor, fit, facts: weights.get(actor.id) ?? 0 }));
  return found.sort((a, b) => a.fit - b.fit || b.facts - a.facts).map(({ actor, facts }) => ({ actor, facts }));
}

function bestFit(names: readonly string[], wanted: readonly string[], open: boolean): Fit | null {
  let best: Fit | null = null;
  for (const name of names) {
    const words = name.split(' ');
    const has = wanted.every((one, at) =>
      words.some((word) => (open && at === wanted.length - 1 ? word.startsWith(one) : word === one)),
    );
    if (!has) continue;
    const asked = wanted.join(' ');
    const fit = name === asked ? 0 : name.startsWith(asked) ? 1 : 2;
    if (best === null || fit < best) best = fit;
  }
  return best;
}
