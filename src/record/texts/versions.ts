import { foldName } from '../../knowledge/index.ts';
import type { TextVersion } from '../../model/index.ts';
import { compareText, groupBy } from '../order.ts';
import type { Print } from './print.ts';
import { containment } from './shingles.ts';

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
    const byId = new Map(group.map((one) => [one.id, one]));
    const first = byId.get(likelyFirst(group.map(standingOf)))!;
    for (const one of group) versions.set(one.id, versionOf(first, one));
  }
  return versions;
}

/** What tells which text of a group was likely first. */
export type Standing = Pick<Print, 'id' | 'published' | 'publisher'> & {
  readonly marks: readonly string[];
  readonly cites: readonly string[];
  /** How much it tells in figures and names. */
  readonly told: number;
};

export const standingOf = ({ id, published, publisher, marks, cites, details }: Print): Standing => ({
  id,
  published,
  publisher,
  marks: [...marks],
  cites: [...cites],
  told: details.total,
});

/**
 * Which text the others were likely made from: it names no agency that another of them carries, was published first,
 * bears the mark of an agency, best its publisher's own, and tells most.
 *
 * @returns its id
 */
export function likelyFirst(group: readonly Standing[]): string {
  const marks = new Set(group.flatMap((one) => one.marks));
  const ranked = group.map((one) => {
    const isOwn = one.publisher !== null && one.marks.includes(foldName(one.publisher));
    const rank: readonly (number | string)[] = [
      one.cites.some((agency) => marks.has(agency)) ? 1 : 0,
      one.published ?? '9999-12-31',
      one.marks.length > 0 ? 0 : 1,
      isOwn ? 0 : 1,
      -one.told,
      one.id,
    ];
    return { id: one.id, rank };
  });
  return ranked.reduce((best, one) => (isBefore(one.rank, best.rank) ? one : best)).id;
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at < 0) return false;
  const [x, y] = [a[at]!, b[at]!];
  return typeof x === 'number' ? x < Number(y) : compareText(x, String(y)) < 0;
}

/** What a text is to the first of its group. */
export const versionOf = (first: Print, one: Print): TextVersion =>
  one.id === first.id ? { kind: 'first', of: null } : { kind: kindOf(first, one), of: first.id };

function kindOf(first: Print, other: Print): TextVersion['kind'] {
  if (first.language !== other.language) return 'translation';
  const kept = containment(first.five, other.five);
  const length = Math.min(first.words, other.words) / Math.max(first.words, other.words);
  if (kept >= wholly && length >= sameLength) return 'copy';
  if (kept >= mostly && length < sameLength) return other.words < first.words ? 'shortened' : 'extended';
  return 'rewrite';
}
