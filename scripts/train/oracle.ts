import { type Allowed, leftArc, reduce, rightArc, shift } from '../../src/language/parser/actions.ts';
import type { ParserState } from '../../src/language/parser/state.ts';

/**
 * The dynamic oracle of arc-eager parsing (Goldberg and Nivre 2013): marks in `right` every action that loses no
 * further arc of the gold tree. `heads` gives the root's dependents the head `state.root`. An arc that is right takes
 * its gold relation only.
 */
export function rightActions(
  state: ParserState,
  heads: Int32Array,
  labels: Int32Array,
  allowed: Allowed,
  right: Uint8Array,
): boolean {
  right.fill(0);
  const next = state.next;
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  const costs = { shift: 0, reduce: 0, left: 0, right: 0 };
  if (next < state.root) {
    for (let below = 0; below < state.depth; below++) {
      const word = state.stack[below]!;
      const isHead = heads[next] === word;
      const isChild = heads[word] === next && state.heads[word]! < 0;
      if (isHead || isChild) costs.shift++;
      if (isChild || (isHead && word !== top)) costs.right++;
    }
    if (heads[next]! > next) costs.right++;
  }
  if (top >= 0) {
    for (let word = next; word < state.root; word++) {
      if (heads[word] !== top) continue;
      costs.reduce++;
      costs.left++;
    }
    if (heads[top]! > next) costs.left++;
  }
  const shiftCost = allowed.shift ? costs.shift : Number.POSITIVE_INFINITY;
  const reduceCost = allowed.reduce ? costs.reduce : Number.POSITIVE_INFINITY;
  const leftCost = allowed.left ? costs.left : Number.POSITIVE_INFINITY;
  const rightCost = allowed.right ? costs.right : Number.POSITIVE_INFINITY;
  const least = Math.min(shiftCost, reduceCost, leftCost, rightCost);
  if (shiftCost === least) right[shift] = 1;
  if (reduceCost === least) right[reduce] = 1;
  if (leftCost === least) right[leftArc(labels[top]!)] = 1;
  if (rightCost === least) right[rightArc(labels[next]!)] = 1;
  return Number.isFinite(least);
}
