import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "was signed in Oslo by French Defence Minister A and Greek Foreign Minister B": a name with a title behind "by" that was
 * taken for a sentence of its own, with "by" left to the title. It is who did what the passive tells.
 */
export function mendByTitle(tokens: readonly Token[]): readonly Token[] {
  for (let by = 1; by < tokens.length - 1; by++) {
    const { form, deprel, head } = tokens[by]!;
    if (deprel !== 'case' || head < by || form.toLowerCase() !== 'by') continue;
    // "by French Defence Minister A": the first word of the title was taken for whoever did it.
    const isAgent = tokens[head]!.deprel === 'obl:agent' && tokens[head + 1]?.head !== head;
    const name = top(tokens, isAgent ? head + 1 : head);
    if (name === head || name >= tokens.length || tokens[name]!.upos !== 'PROPN') continue;
    const verb = verbAbove(tokens, name);
    if (verb < 0 || verb > by || !isPassive(tokens, verb)) continue;
    const next = tokens.map((token, at): Token => {
      if (at === by) return { ...token, head: name };
      if (at === head && isAgent) return { ...token, head: head + 1, deprel: 'compound' };
      return at === name ? { ...token, head: verb, deprel: 'obl:agent' } : token;
    });
    return isTree(next) ? mendByTitle(next) : tokens;
  }
  return tokens;
}

/** The verb that a name was hung on, or on a place or an occasion of which it was hung; -1 for none. */
function verbAbove(tokens: readonly Token[], name: number): number {
  const { head, deprel } = tokens[name]!;
  if (/^(parataxis|appos|dep|nsubj|conj|obl)$/.test(deprel)) return head;
  const above = deprel === 'nmod' && head >= 0 ? tokens[head]! : undefined;
  return above?.deprel === 'obl' ? above.head : -1;
}

/** The name that a title stands before: up to five words that each belong to the next. */
function top(tokens: readonly Token[], title: number): number {
  let at = Math.min(title, tokens.length - 1);
  for (let steps = 0; steps < 5 && tokens[at]!.head > at; steps++) {
    if (!/^(nmod|compound|amod|flat|appos)$/.test(tokens[at]!.deprel)) break;
    at = tokens[at]!.head;
  }
  return at;
}

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.feats.VerbForm === 'Part' &&
  tokens.some(({ head, deprel }) => head === verb && (deprel === 'aux:pass' || deprel === 'nsubj:pass'));
