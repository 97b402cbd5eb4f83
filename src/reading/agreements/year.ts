import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { namedYear } from './named-year.ts';
import { stepDate } from './step-date.ts';
import { stepWordAt } from './step-words.ts';

/** The year of a pact's making: «le traité d'amitié de 2000», "the 1961 treaty", «une entente conclue en 1961»; else null. */
export function yearOf(scene: Scene, passage: Passage, index: number): number | null {
  const own = namedYear(passage, index) ?? datedYear(scene, passage, index);
  if (own !== null) return own;
  const clause = clauseOf(passage, index);
  for (const node of [...childrenBy(passage, index, 'acl', 'amod'), ...(clause === index ? [] : [clause])]) {
    if (stepWordAt(scene, passage, node) !== 'signed' && !DATING.test(passage.tokens[node]!.lemma)) continue;
    const span = stepDate(scene, passage, node);
    const [from, to] = [span?.from?.slice(0, 4), span?.to?.slice(0, 4)];
    if (from && from === to && isLongAgo(scene, Number(from))) return Number(from);
  }
  return null;
}

/** Verbs that date what is their subject: "a friendship treaty followed in February 2000". */
const DATING = /^(follow|date|suivre|dater|remonter)$/i;

/** «le traité d'amitié du 9 février 2000», "the treaty of May 1987": a date in the phrase, long before publication. */
function datedYear(scene: Scene, passage: Passage, index: number): number | null {
  const behind = passage.text.slice(passage.tokens[index]!.end - passage.start);
  const match =
    /^(?:\s(?:d['’])?[\p{L}-]+){0,4}\s(?:du|de|of)\s(?:\d{1,2}(?:er)?\s)?\p{L}{3,9}\s(1[89]\d\d|20\d\d)(?!\d)/u.exec(
      behind,
    );
  const year = match ? Number(match[1]) : null;
  return year !== null && isLongAgo(scene, year) ? year : null;
}

/** A pact made so long before publication is another one than today's. */
export function isLongAgo(scene: Scene, year: number): boolean {
  const now = Number(scene.document.published?.slice(0, 4) ?? scene.knowledge.people[0]?.as_of.slice(0, 4) ?? 0);
  return year < now - 5;
}
