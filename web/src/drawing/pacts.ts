import type { Months } from './months.ts';

interface Pact {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether an agreement binds in some months: begun before their end, and not ended before their beginning. */
export function holds({ since, until }: Pact, months: Months): boolean {
  if (months === null) return true;
  return (since === null || since <= months.to) && (until === null || until >= months.from);
}
