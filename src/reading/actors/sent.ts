import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

const SENT =
  /^(envoyée?s?|déployée?s?|dépêchée?s?|alignée?s?|fournie?s?|stationnée?s?|sent|deployed|dispatched|fielded|stationed|contributed)$/i;

/** «la force envoyée par le Kenya à Haïti»: what hangs on the participle that tells who sent the noun, and where. */
export const sentUnder = (passage: Passage, noun: number): readonly number[] =>
  childrenBy(passage, noun, 'acl').flatMap((clause) =>
    SENT.test(passage.tokens[clause]!.form) ? childrenBy(passage, clause, 'obl', 'nmod') : [],
  );
