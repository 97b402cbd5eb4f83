import type { Attribution } from '../saying/attribution.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { rootOf } from './parties.ts';

/** The verb of what is said; the root of the sentence where none is found. */
export function contentOf(passage: Passage, said: Attribution): number {
  const clause = said.verb >= 0 ? childrenBy(passage, said.verb, 'ccomp').at(0) : undefined;
  if (clause !== undefined) return clause;
  const inside = (index: number): boolean => {
    const token = passage.tokens[index];
    return token !== undefined && token.start >= said.start && token.end <= said.end && index !== said.verb;
  };
  // The word that governs the others of the stretch, and is a clause.
  const verb = passage.tokens.findIndex(
    (token, index) =>
      inside(index) &&
      !inside(token.head) &&
      (token.upos === 'VERB' || childrenBy(passage, index, 'cop', 'nsubj').length > 0),
  );
  if (verb >= 0) return verb;
  // «L'accord, y fait-on valoir, n'est dirigé contre personne», where the saying was taken for the main verb.
  const root = rootOf(passage);
  const besides =
    root === said.verb ? childrenBy(passage, root, 'advcl', 'parataxis').find((child) => child > root) : -1;
  return besides !== undefined && besides >= 0 && inside(besides) ? besides : root;
}
