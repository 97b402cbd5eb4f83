import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';

const ADVERB = /^(mutuellement|réciproquement|mutually|reciprocally)$/i;

/** «s'accusent mutuellement», "accused each other": several do it, each to the others. */
export function isMutual(passage: Passage, verb: number): boolean {
  const near = childrenBy(passage, verb, 'advmod', 'obj', 'iobj', 'obl', 'nmod', 'appos');
  return near.some((child) => {
    if (ADVERB.test(passage.tokens[child]!.form)) return true;
    const words = subtree(passage, child)
      .map((node) => passage.tokens[node]!.form.toLowerCase())
      .join(' ');
    return /^(?:of |to |at |with |against |by )?(?:each other|one another)(?: |$)|^(?:l'|l’|les )\s?uns? .*(?:l'|l’|les )\s?autres?\b/.test(
      words,
    );
  });
}
