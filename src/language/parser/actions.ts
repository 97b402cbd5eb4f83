import type { Scores } from '../model/weights.ts';
import type { ParserState } from './state.ts';

/**
 * Actions as class numbers: 0 shift, 1 reduce, then for each relation a left arc and a right arc.
 */
export const shift = 0;
export const reduce = 1;
export const leftArc = (label: number): number => 2 + 2 * label;
export const rightArc = (label: number): number => 3 + 2 * label;
export const labelOf = (action: number): number => (action - 2) >> 1;
export const isLeft = (action: number): boolean => action >= 2 && action % 2 === 0;

/** The kinds of action that a state allows. */
export interface Allowed {
  shift: boolean;
  reduce: boolean;
  left: boolean;
  right: boolean;
}

export function allowedIn(state: ParserState, into: Allowed): void {
  const atRoot = state.next === state.root;
  const some = state.depth > 0;
  const top = some ? state.stack[state.depth - 1]! : -1;
  const headed = some && state.heads[top]! >= 0;
  into.shift = !atRoot;
  into.reduce = headed;
  into.left = some && !headed;
  into.right = some && !atRoot;
}

/** Whether an action is of a kind that is allowed. */
export const isAllowed = (action: number, allowed: Allowed): boolean =>
  action === shift ? allowed.shift : action === reduce ? allowed.reduce : isLeft(action) ? allowed.left : allowed.right;

export function perform(state: ParserState, action: number, marker: number): void {
  if (action === shift) state.shift();
  else if (action === reduce) state.reduce();
  else {
    const label = labelOf(action);
    if (isLeft(action)) state.leftArc(label, label === marker);
    else state.rightArc(label, label === marker);
  }
}

/** The best allowed action by `scores`; the root takes and gives only the relation `root`. */
export function bestAllowed(scores: Scores, allowed: Allowed, atRoot: boolean, rootLabel: number): number {
  if (atRoot) {
    if (allowed.left) return leftArc(rootLabel);
    return reduce;
  }
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  if (allowed.shift) {
    best = shift;
    top = scores[shift]!;
  }
  if (allowed.reduce && scores[reduce]! > top) {
    best = reduce;
    top = scores[reduce]!;
  }
  const rooted = leftArc(rootLabel);
  for (let action = 2; action < scores.length; action += 2) {
    if (action === rooted) continue;
    if (allowed.left && scores[action]! > top) {
      best = action;
      top = scores[action]!;
    }
    if (allowed.right && scores[action + 1]! > top) {
      best = action + 1;
      top = scores[action + 1]!;
    }
  }
  return best;
}
