import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** «… du 9 février 2000», "… of May 1987" behind a noun and what is said of it; the date itself is left standing. */
const named =
  /^(?:\s(?:d['’])?[\p{L}-]+){0,4}\s(?:du|de|of)\s(?=(?:\d{1,2}(?:er)?\s)?\p{L}{3,9}\s(?:\d{1,2},?\s)?(?:1[89]\d\d|20\d\d)(?!\d))/u;

/** The date in a pact's own phrase: «le traité d'amitié du 9 février 2000» was made then, whatever is done with it. */
export function namedDate(scene: Scene, passage: Passage, index: number): DateSpan | null {
  const token = passage.tokens[index]!;
  const match = named.exec(passage.text.slice(token.end - passage.start));
  if (!match) return null;
  const at = token.end + match[0].length;
  return scene.dates[passage.index]!.find(({ start, end }) => start <= at && at < end)?.span ?? null;
}

/** The dates that stand in the phrase of some pact of the passage. */
export const namedDates = perPassage((passage, scene: Scene): ReadonlySet<DateSpan> => {
  const nouns = wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]);
  return new Set(
    passage.tokens.flatMap((token, index) =>
      token.upos === 'NOUN' && isOneOf(token, nouns) ? (namedDate(scene, passage, index) ?? []) : [],
    ),
  );
});
