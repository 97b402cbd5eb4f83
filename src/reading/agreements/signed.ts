import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { childrenBy } from '../text/tree.ts';
import type { Pact } from './pact.ts';
import { stepDate } from './step-date.ts';
import { stepWordAt } from './step-words.ts';

/** How far apart, in days, two tellings of one signature may lie: outlets differ, drafts are initialled first. */
export const SLACK = 45;

/** When a phrase says that its pact was signed: by a participle below it or the verb of its clause; null where untold. */
export function signedOf(scene: Scene, { passage, token }: Pact): DateSpan | null {
  const clause = clauseOf(passage, token);
  for (const node of [...childrenBy(passage, token, 'acl', 'amod'), ...(clause === token ? [] : [clause])]) {
    if (stepWordAt(scene, passage, node) !== 'signed') continue;
    const span = stepDate(scene, passage, node);
    if (span?.from && span.to) return span;
  }
  return null;
}

/** Two signatures too far apart to be one. */
export function areApart(a: DateSpan | null, b: DateSpan | null): boolean {
  if (!a?.from || !a.to || !b?.from || !b.to) return false;
  const days = (from: string, to: string): number => (Date.parse(from) - Date.parse(to)) / 86_400_000;
  return days(a.from, b.to) > SLACK || days(b.from, a.to) > SLACK;
}

/** The day, month or year of an EDTF date as a span. */
export function dayOf(edtf: string): DateSpan {
  const [year, month, day] = edtf.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const to = `${year}-${month ?? '12'}-${day ?? last}`;
  return { from, to, precision: day ? 'day' : month ? 'month' : 'year', basis: 'knowledge' };
}
