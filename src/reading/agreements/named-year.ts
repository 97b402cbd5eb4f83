import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';

const YEAR = /^(1[89]\d\d|20\d\d)$/;

/** A bare year in the noun phrase itself; a month or a day before it makes it the date of something else. */
export function namedYear(passage: Passage, index: number, depth = 0): number | null {
  if (depth > 3) return null;
  for (const child of passage.children[index] ?? []) {
    const token = passage.tokens[child]!;
    if (!/^(nmod|nummod|compound|amod|flat|obl|dep)$/.test(relation(token))) continue;
    if (
      YEAR.test(token.form) &&
      /^(?:de|of|from|the|a|en|his|its|their|d['’])$/i.test(passage.tokens[child - 1]?.form ?? '')
    )
      return Number(token.form);
    const inner = /^(NOUN|ADJ)$/.test(token.upos) ? namedYear(passage, child, depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}
