import type { OfficeTerm, Person } from '../person.ts';
import type { Origins } from './collect.ts';

/** Offices that one person holds at a time. */
const single = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'security-council-secretary',
  'army-chief',
  'president-of-parliament',
  'secretary-general',
  'commission-president',
  'council-president',
  'high-representative',
]);

/**
 * Terms that end before they begin, and two people in one office at once: mostly a successor who was entered while
 * the term before was left open. A day of handover may belong to both.
 */
export function checkTerms(people: readonly Person[], origins: Origins): string[] {
  const terms = people.flatMap((person) => person.offices.map((term) => ({ person, term })));
  const reversed = terms
    .filter(({ term: { from, to } }) => to !== null && isAfter(from, to))
    .map(({ person, term }) => `${origins.get(person)}, field offices: ${term.office} ends before it begins`);

  const posts = Map.groupBy(
    terms.filter(({ term }) => single.has(term.office)),
    ({ person, term }) => `${term.of ?? person.of} ${term.office}`,
  );
  const doubled = [...posts.values()].flatMap((held) => {
    const inOrder = held.toSorted((a, b) => (a.term.from < b.term.from ? -1 : 1));
    return inOrder.slice(1).flatMap(({ person, term }, index) => {
      const before = inOrder[index];
      if (!before || !overlaps(before.term, term)) return [];
      return [`${origins.get(person)}, field offices: ${before.person.id} is ${term.office} then too`];
    });
  });
  return [...reversed, ...doubled];
}

function overlaps(before: OfficeTerm, after: OfficeTerm): boolean {
  return before.to === null || isAfter(before.to, after.from);
}

/** Compares partial dates by what both tell: `1998-09` is not after `1998-09-05`, nor before it. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
