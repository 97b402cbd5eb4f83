/**
 * The largest one-to-one matching between two lists (augmenting paths, after Berge and Kuhn). Of several largest ones
 * it tends to those with better pairs, since each left side tries its partners from the best down.
 * @param rate how well a pair fits; null where it may not be
 * @returns for each left index the right index, or null
 */
export function matchAll<L, R>(
  left: readonly L[],
  right: readonly R[],
  rate: (left: L, right: R) => number | null,
): (number | null)[] {
  const partners = left.map((one) =>
    right
      .map((other, index) => ({ index, rating: rate(one, other) }))
      .filter((pair): pair is { index: number; rating: number } => pair.rating !== null)
      .sort((a, b) => b.rating - a.rating || a.index - b.index)
      .map(({ index }) => index),
  );
  const takenBy = new Map<number, number>();
  const tryPair = (from: number, seen: Set<number>): boolean => {
    for (const to of partners[from]!) {
      if (seen.has(to)) continue;
      seen.add(to);
      const holder = takenBy.get(to);
      if (holder === undefined || tryPair(holder, seen)) {
        takenBy.set(to, from);
        return true;
      }
    }
    return false;
  };
  for (const index of left.keys()) tryPair(index, new Set());
  const result: (number | null)[] = left.map(() => null);
  for (const [to, from] of takenBy) result[from] = to;
  return result;
}
