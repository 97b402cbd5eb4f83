import type { Token } from '../../language/index.ts';

/** True for one root, and from every word a way up to it. */
export function isTree(tokens: readonly Token[]): boolean {
  if (tokens.filter((token) => token.head < 0).length !== 1) return false;
  return tokens.every((_, index) => {
    let at = index;
    for (let steps = 0; at >= 0; at = tokens[at]!.head) if (++steps > tokens.length) return false;
    return true;
  });
}
