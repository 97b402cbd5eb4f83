import { mapped, type Token } from '../../language/index.ts';
import { perNode } from './memo.ts';
import { plainRelation, type Word, wordOf } from './words.ts';

/** A sentence with its tree made easy to walk; token offsets are those of the document. */
export interface Tree {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Word[];
  /** Children of each token, in order. */
  readonly children: readonly (readonly number[])[];
  /** What was asked of it before, by the number of the question (`memo.ts`). */
  readonly answers: unknown[];
}

export const treeOf = (
  start: number,
  end: number,
  tokens: readonly Token[],
  children: readonly (readonly number[])[] = childrenOf(tokens),
): Tree => ({ start, end, tokens: mapped(tokens, wordOf), children, answers: [] });

/** The children of each token, in order. */
export function childrenOf(tokens: readonly Token[]): number[][] {
  const children = mapped(tokens, (): number[] => []);
  tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  return children;
}

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export function relation(token: Token & { readonly relation?: string }): string {
  return token.relation ?? plainRelation(token.deprel);
}

/** All tokens below and including `index`, in order; `stop` prunes a branch. */
export const subtree = (tree: Tree, index: number, stop?: (child: number) => boolean): readonly number[] =>
  stop ? nodesBelow(tree, index, stop) : wholeSubtree(tree, index);

const wholeSubtree = perNode((tree, index): readonly number[] => nodesBelow(tree, index, () => false));

function nodesBelow(tree: Tree, index: number, stop: (child: number) => boolean): number[] {
  const found = [index];
  // What is found is walked in turn.
  for (let at = 0; at < found.length; at++)
    for (const child of tree.children[found[at]!] ?? NONE) if (!stop(child)) found.push(child);
  return inOrder(found);
}

/** Sorts a few numbers, in place: the engine's own sorting costs more than all the rest of a walk. */
function inOrder(numbers: number[]): number[] {
  if (numbers.length > 40) return numbers.sort((a, b) => a - b);
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at]!;
    let to = at;
    for (; to > 0 && numbers[to - 1]! > number; to--) numbers[to] = numbers[to - 1]!;
    numbers[to] = number;
  }
  return numbers;
}

/** True where `node` is `index` or hangs below it, however far. */
export function isWithin(tree: Tree, node: number, index: number): boolean {
  let at = node;
  while (at >= 0 && at !== index) at = tree.tokens[at]!.head;
  return at >= 0;
}

/** The chain of heads above `index`, nearest first. */
export function ancestors(tree: Tree, index: number): number[] {
  const chain: number[] = [];
  for (let at = tree.tokens[index]?.head ?? -1; at >= 0; at = tree.tokens[at]?.head ?? -1) chain.push(at);
  return chain;
}

/** The children of a token with one of up to seven relations, in order. Relations are told one by one: a list would be made at each call. */
export function childrenBy(
  { tokens, children }: Tree,
  index: number,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
): readonly number[] {
  const own = children[index] ?? NONE;
  let found: number[] | null = null;
  for (let at = 0; at < own.length; at++) {
    const child = own[at]!;
    const is = tokens[child]!.relation;
    if (is !== a && is !== b && is !== c && is !== d && is !== e && is !== f && is !== g) continue;
    // Most words have none.
    if (found) found.push(child);
    else found = [child];
  }
  return found ?? NONE;
}

const NONE: readonly number[] = [];

/** The other members of a coordination that starts at `index` («la Russie et la Corée du Nord»). */
export function conjuncts(tree: Tree, index: number): number[] {
  const others = childrenBy(tree, index, 'conj');
  return others.length === 0 ? [] : others.flatMap((child) => [child, ...conjuncts(tree, child)]);
}

/** Span of a list of tokens as offsets into the document. */
export function spanOf(tree: Tree, indexes: readonly number[]): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const index of indexes) {
    const token = tree.tokens[index]!;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return { start, end };
}

/** The token whose span holds the offset, or -1. */
export function tokenAt(tree: Tree, offset: number): number {
  const { tokens } = tree;
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.start <= offset && offset < tokens[at]!.end) return at;
  return -1;
}

/** The first token that starts at an offset or behind it; the number of tokens where none does. */
function firstFrom({ tokens }: Tree, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that lie within a span, in order. */
export function tokensWithin(tree: Tree, start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = firstFrom(tree, start); index < tree.tokens.length && tree.tokens[index]!.start <= end; index++)
    if (tree.tokens[index]!.end <= end) found.push(index);
  return found;
}

/** Of the tokens within a span, the one that governs the others: its head lies outside. -1 where none lies inside. */
export function headWithin(tree: Tree, start: number, end: number): number {
  let first = -1;
  for (let index = firstFrom(tree, start); index < tree.tokens.length; index++) {
    const token = tree.tokens[index]!;
    if (token.start > end) break;
    if (token.end > end) continue;
    if (token.upos === 'ADP' || token.upos === 'DET' || token.upos === 'PUNCT') continue;
    const head = tree.tokens[token.head];
    if (!head || head.start < start || head.end > end) return index;
    if (first < 0) first = index;
  }
  return first;
}

/** True for a verb or an auxiliary. */
export const isVerbal = (tree: Tree, index: number): boolean => ['VERB', 'AUX'].includes(tree.tokens[index]!.upos);
