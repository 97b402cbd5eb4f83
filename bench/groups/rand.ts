const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/**
 * Adjusted Rand index of two partitions (Hubert and Arabie 1985): 1 where they are the same, about 0 where they agree
 * as two by chance do.
 *
 * @param truth label of each item in the one
 * @param ours label of the same items in the other
 */
export function adjustedRand(truth: readonly string[], ours: readonly string[]): number {
  const pairsIn = (labels: readonly string[]): number =>
    [...Map.groupBy(labels, (label) => label).values()].reduce((sum, { length }) => sum + pairsOf(length), 0);
  const both = pairsIn(truth.map((label, at) => `${label}\n${ours[at]}`));
  const [left, right] = [pairsIn(truth), pairsIn(ours)];
  const chance = (left * right) / pairsOf(truth.length);
  const most = (left + right) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** Share of our pairs that are true, and of the true ones that are ours. */
export function pairScores(truth: readonly string[], ours: readonly string[]): { precision: number; recall: number } {
  let [both, mine, real] = [0, 0, 0];
  for (let a = 0; a < truth.length; a++)
    for (let b = a + 1; b < truth.length; b++) {
      const [isTrue, isOurs] = [truth[a] === truth[b], ours[a] === ours[b]];
      if (isTrue) real += 1;
      if (isOurs) mine += 1;
      if (isTrue && isOurs) both += 1;
    }
  return { precision: mine === 0 ? 1 : both / mine, recall: real === 0 ? 1 : both / real };
}
