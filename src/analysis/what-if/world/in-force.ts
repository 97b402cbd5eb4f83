import type { Treaty } from '../../../knowledge/index.ts';

/**
 * Whether a treaty is in force on a day or, with a party, binds that party then. The day of an end or of leaving is the
 * first day without it. What was signed and never entered into force, or of which that is not verified, binds nobody.
 */
export function isBoundOn(treaty: Treaty, day: string, party?: Treaty['parties'][number]): boolean {
  const [from, until] = party ? [party.joined, party.left] : [treaty.in_force, treaty.ended];
  return from !== null && spans(day, from, until);
}

/** From the first day on and before the last; a partial date counts from its first day. */
export function spans(day: string, from: string | null, until: string | null): boolean {
  return (from === null || day.slice(0, from.length) >= from) && (until === null || day.slice(0, until.length) < until);
}
