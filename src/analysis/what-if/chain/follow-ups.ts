import type { Bond } from '../case/bond.ts';
import type { Case } from '../case/case.ts';

/** Why one attacks another beyond the facts: to help those attacked, or to strike at who helps. */
export type How = 'joins' | 'strikes';

/**
 * What may follow once those who are bound to help do so: their help may count as an attack on the one they turn against,
 * and that one may strike at them. Neither is certain, so that each is put as a question.
 *
 * @param joiners bonds that hold, of one link
 * @param isNew whether a pair of attacker and attacked has not been looked at yet, in help or in answer to it
 */
export function followUps(
  joiners: readonly Bond[],
  depth: number,
  isNew: (by: string, against: string, how: How) => boolean,
): Case[] {
  const pairs = joiners
    .flatMap((bond) => bond.against.map((against) => ({ by: bond.state, against, because: bond.key })))
    .sort((a, b) => (a.because < b.because ? -1 : 1));
  const helped = Map.groupBy(
    pairs.filter(({ by, against }) => isNew(by, against, 'joins')),
    ({ against }) => against,
  );
  const struck = new Map(
    pairs
      .filter(({ by, against }) => isNew(against, by, 'strikes'))
      .map((pair) => [`${pair.against}>${pair.by}`, pair] as const)
      .reverse(),
  );
  return [
    ...[...helped].map(([against, list]): Case => {
      const by = [...new Set(list.map((pair) => pair.by))].sort();
      const question = `joining-counts:${against}`;
      return { kind: 'attack', against, by, at: null, depth, because: list[0]!.because, question, waged: null };
    }),
    ...[...struck].map(([key, { by, against, because }]): Case => {
      const question = `strike-back:${key}`;
      return { kind: 'attack', against: by, by: [against], at: null, depth, because, question, waged: question };
    }),
  ];
}

/** How a case that follows came about; both for one that is given, which leaves nothing open. */
export const howOf = ({ question, waged }: Case): readonly How[] => {
  if (question === null) return ['joins', 'strikes'];
  return waged === null ? ['joins'] : ['strikes'];
};
