import { foldName } from '../../knowledge/index.ts';
import type { TextVersion } from '../../model/index.ts';
import { compareText, groupBy } from '../order.ts';
import type { Print } from './print.ts';
import { containment } from './shingles.ts';
import { meet } from './wire.ts';

/** Nearly all runs of five words. */
const wholly = 0.8;
/** More than half of them: the rest was cut or added, not reworded. */
const mostly = 0.5;
/** Lengths that differ by less are one length. */
const sameLength = 0.9;

/** What each text of a group is to the one that was likely first. No entry for a text that stands alone. */
export function versionsOf(
  prints: readonly Print[],
  groups: ReadonlyMap<string, string>,
): ReadonlyMap<string, TextVersion> {
  const members = groupBy(
    prints.filter(({ id }) => groups.has(id)),
    ({ id }) => groups.get(id)!,
  );
  const versions = new Map<string, TextVersion>();
  for (const group of members.values()) {
    const first = likelyFirst(group);
    for (const one of group)
      versions.set(one.id, one === first ? { kind: 'first', of: null } : { kind: kindOf(first, one), of: first.id });
  }
  return versions;
}

/**
 * Which text the others were likely made from: it names no agency that another of them carries, was published first,
 * bears the mark of an agency, best its publisher's own, and tells most.
 */
export function likelyFirst(group: readonly Print[]): Print {
  const rank = (one: Print): readonly (number | string)[] => [
    group.some((other) => meet(one.cites, other.marks)) ? 1 : 0,
    one.published ?? '9999-12-31',
    one.marks.size > 0 ? 0 : 1,
    one.publisher !== null && one.marks.has(foldName(one.publisher)) ? 0 : 1,
    -one.details.total,
    one.id,
  ];
  const before = (a: Print, b: Print): number => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    const [x, y] = [left[at]!, right[at]!];
    return typeof x === 'number' ? x - Number(y) : compareText(x, String(y));
  };
  return group.reduce((best, one) => (one !== best && before(one, best) < 0 ? one : best));
}

function kindOf(first: Print, other: Print): TextVersion['kind'] {
  if (first.language !== other.language) return 'translation';
  const kept = containment(first.five, other.five);
  const length = Math.min(first.words, other.words) / Math.max(first.words, other.words);
  if (kept >= wholly && length >= sameLength) return 'copy';
  if (kept >= mostly && length < sameLength) return other.words < first.words ? 'shortened' : 'extended';
  return 'rewrite';
}
