import type { Sentence, Token } from './sentence.ts';
import { isSpace } from './tokens/scan.ts';

/**
 * What is wrong with annotations of a text, or null: trees must be trees with one root, tokens must stand in order,
 * equal the text of their span (or share the span of their multiword token), and leave out nothing but white space.
 */
export function faultOf(sentences: readonly Sentence[], text: string): string | null {
  let at = 0;
  for (const sentence of sentences) {
    const tree = treeFault(sentence.tokens);
    if (tree) return tree;
    if (sentence.start !== sentence.tokens[0]!.start || sentence.end !== sentence.tokens.at(-1)!.end)
      return 'sentence span';
    for (const token of sentence.tokens) {
      if (token.multiword && token.multiword.index > 0 && token.end === at) continue;
      if (token.start < at || token.end <= token.start) return `order at ${token.start}`;
      for (; at < token.start; at++) if (!isSpace(text.charCodeAt(at))) return `text lost at ${at}`;
      const surface = token.multiword?.form ?? token.form;
      if (surface !== text.slice(token.start, token.end)) return `span ${token.start}-${token.end} is not «${surface}»`;
      at = token.end;
    }
  }
  for (; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return `text lost at ${at}`;
  return null;
}

/** Why heads make no tree with one root, or null. */
export function treeFault(tokens: readonly Pick<Token, 'head'>[]): string | null {
  if (tokens.filter((token) => token.head === -1).length !== 1) return 'not one root';
  const safe = new Uint8Array(tokens.length);
  for (let start = 0; start < tokens.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && safe[at] === 0) {
      safe[at] = 2;
      path.push(at);
      const head = tokens[at]!.head;
      if (!(head >= -1 && head < tokens.length)) return `head outside at ${at}`;
      at = head;
    }
    if (at >= 0 && safe[at] === 2) return `cycle at ${at}`;
    for (const word of path) safe[word] = 1;
  }
  return null;
}
