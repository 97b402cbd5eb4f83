/** Disjoint sets of indexes; the root of a set is its smallest member, so that the order of unions leaves no trace. */
export function disjointSets(size: number): { find: (index: number) => number; union: (a: number, b: number) => void } {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = index; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const union = (a: number, b: number): void => {
    const left = find(a);
    const right = find(b);
    parent[Math.max(left, right)] = Math.min(left, right);
  };
  return { find, union };
}
