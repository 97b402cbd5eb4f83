import type { Passage } from '../text/passage.ts';
import { answerTo } from '../text/response.ts';
import { childrenBy } from '../text/tree.ts';

/**
 * A noun for what has been done, whatever is planned in the clause above it: «… après un entretien avec Kim», which dates
 * the clause, and «va riposter aux sanctions», "vowed to respond to the expulsion", where it is answered.
 */
export const isAlreadyDone = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' &&
  /^(obl|nmod|advcl)/.test(passage.tokens[index]!.deprel) &&
  (childrenBy(passage, index, 'case').some((child) =>
    /^(après|after|following|depuis|since)$/i.test(passage.tokens[child]!.form),
  ) ||
    answerTo(passage, index) >= 0);
