import type { Evidence, Origin } from '../model/index.ts';
import { sortedSet } from './order.ts';

/** A fact with those who say it. */
type Spoken = { readonly origins: readonly Origin[]; readonly evidence: readonly Evidence[] };

/** Who speaks, as keys: an author for each text, everybody else once. */
const voicesOf = ({ origins, evidence }: Spoken): string[] =>
  sortedSet(
    origins.length === 0
      ? evidence.map(({ document }) => `author ${document}`)
      : origins.flatMap(({ kind, actor }) =>
          kind === 'author' ? evidence.map(({ document }) => `author ${document}`) : [`${kind} ${actor}`],
        ),
  );

/** Whether nobody says both: one who tells two numbers tells of two things, or of one that grew. */
export function voicesApart(a: Spoken, b: Spoken): boolean {
  const others = new Set(voicesOf(b));
  return !voicesOf(a).some((voice) => others.has(voice));
}
