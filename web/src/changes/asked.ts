import type { Days } from '../api/types.ts';
import { dayFrom } from '../past/days.ts';

export const changeKinds = ['fact', 'origin', 'status', 'step', 'contradiction', 'promise'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What the page of changes is asked for; both days as YYYY-MM-DD, what is published on the first does not count. */
export interface Asked {
  readonly since: string;
  readonly until: string;
  /** None: all. */
  readonly kinds: readonly ChangeKind[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = 31;

/** The last month of what was published, reaching back to what came before it; null where no day is known. */
export function defaultDays(days: Days['days']): Pick<Asked, 'since' | 'until'> | null {
  const last = days.at(-1)?.day;
  if (last === undefined) return null;
  const month = dayFrom(last, -MONTH);
  return { since: month, until: last };
}

/** What an address asks for; days in the wrong order are turned round. */
export function askedOf(query: URLSearchParams, usual: Pick<Asked, 'since' | 'until'>): Asked {
  const day = (name: 'since' | 'until') => (DAY.test(query.get(name) ?? '') ? query.get(name)! : usual[name]);
  const [since, until] = [day('since'), day('until')].sort() as [string, string];
  return { since, until, kinds: changeKinds.filter((kind) => query.getAll('change').includes(kind)) };
}

/** The query of the API. */
export function changesQuery({ since, until, kinds }: Asked): string {
  const query = new URLSearchParams({ since, until, order: 'desc' });
  for (const kind of kinds) query.append('kind', kind);
  return query.toString();
}
