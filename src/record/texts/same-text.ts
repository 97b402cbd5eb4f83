import { daysBetween } from '../spans.ts';
import { sharedDetails } from './details.ts';
import type { Print } from './print.ts';
import { containment } from './shingles.ts';
import { meet } from './wire.ts';

/** A third of the shorter text, in runs of five words, does not come twice by chance. */
const copied = 1 / 3;
/** Light rewrites keep about 0.3 of their runs of three words; that much needs a second sign of the same dispatch. */
const rewritten = 0.25;
/** So much of what the one tells in figures and names, by weight; tellings of one event by two reporters share less. */
const retold = 0.62;
/** Where one names the agency of the other, a little less will do. */
const retoldFromWire = 0.5;
/** So much must be shared in all: three figures, or six names that no table has. */
const enough = 12;
/** Long words, by their beginnings: a retelling keeps some, of those too that two languages share. */
const keptWords = { sameLanguage: 0.3, otherLanguage: 0.15 };
/** What holds so many times more is a survey that tells several dispatches. */
const longest = 3;
/** A dispatch is retold within so many days. */
const soon = 14;

/**
 * Whether one of two texts was made from the other, or both from a third. Symmetric, and of these two alone.
 *
 * @param sharesWords whether they lie in one bucket of words; what shares only details is held against its details
 */
export function sameText(a: Print, b: Print, sharesWords: boolean): boolean {
  if (sharesWords && a.language === b.language) {
    if (containment(a.five, b.five) >= copied) return true;
    if (containment(a.three, b.three) >= rewritten && (meet(a.marks, b.marks) || meet(a.quotes, b.quotes))) return true;
  }
  return isRetold(a, b);
}

/** Whether texts published on two days may tell one dispatch in other words; where one has no day, they may. */
export const isSoon = (a: string | null, b: string | null): boolean =>
  a === null || b === null || Math.abs(daysBetween(a, b)) <= soon;

/** Other words or another language, the same details. */
function isRetold(a: Print, b: Print): boolean {
  const least = Math.min(a.details.total, b.details.total);
  if (least < enough || Math.max(a.details.total, b.details.total) > least * longest) return false;
  if (!isSoon(a.published, b.published)) return false;
  const shared = sharedDetails(a.details, b.details);
  if (shared < enough) return false;
  const fromWire = meet(a.marks, b.marks) || meet(a.cites, b.marks) || meet(a.marks, b.cites);
  if (shared / least < (fromWire ? retoldFromWire : retold)) return false;
  const kept = a.language === b.language ? keptWords.sameLanguage : keptWords.otherLanguage;
  return containment(a.details.stems, b.details.stems) >= kept;
}
