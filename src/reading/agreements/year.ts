import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { stepWordAt } from './step-words.ts';

const YEAR = /^(1[89]\d\d|20\d\d)$/;

/** The year of a pact's making: «le traité d'amitié de 2000», "the 1961 treaty", «une entente conclue en 1961»; else null. */
export function yearOf(scene: Scene, passage: Passage, index: number): number | null {
  const own = namedYear(passage, index, 0);
  if (own !== null) return own;
  for (const child of childrenBy(passage, index, 'acl', 'amod')) {
    if (stepWordAt(scene, passage, child) !== 'signed') continue;
    const token = childrenBy(passage, child, 'obl', 'nmod').find((node) => YEAR.test(passage.tokens[node]!.form));
    if (token !== undefined) return Number(passage.tokens[token]!.form);
    const { start } = passage.tokens[child]!;
    const date = scene.dates[passage.index]!.find(
      (one) => one.start >= start && one.start - start < 60 && one.span.from !== null && one.span.to !== null,
    );
    if (date && date.span.from!.slice(0, 4) === date.span.to!.slice(0, 4)) return Number(date.span.from!.slice(0, 4));
  }
  return null;
}

/** A bare year in the noun phrase itself; a month or a day before it makes it the date of something else. */
function namedYear(passage: Passage, index: number, depth: number): number | null {
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
