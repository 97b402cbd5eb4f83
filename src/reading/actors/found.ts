/** How words were understood as an actor; stands in traces and marks what was inferred. */
export type How =
  | 'name'
  | 'metonymy'
  | 'place'
  | 'demonym'
  | 'office'
  | 'office-holder'
  | 'pair'
  | 'counterpart'
  | 'pronoun'
  | 'possessive'
  | 'institution'
  | 'inherited'
  | 'known';

/** An actor found at some words. */
export interface Found {
  /** Actor id. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly how: How;
  /** Id of the place named, where the words name one. */
  readonly place?: string;
}

/** One entry per id, the first wins. */
export function distinct(found: readonly Found[]): Found[] {
  const first: Found[] = [];
  // Mostly none, one or two: a set of them would cost more than to compare them.
  for (const one of found) if (!first.some(({ id }) => id === one.id)) first.push(one);
  return first;
}

/** All that is found for each of some things, one entry per id: as `distinct` of a `flatMap`, without the lists between. */
export function foundFor<Thing>(things: readonly Thing[], find: (thing: Thing) => readonly Found[]): Found[] {
  const first: Found[] = [];
  for (let at = 0; at < things.length; at++)
    for (const one of find(things[at]!)) if (!first.some(({ id }) => id === one.id)) first.push(one);
  return first;
}

export const idsOf = (found: readonly Found[]): string[] => distinct(found).map((one) => one.id);
