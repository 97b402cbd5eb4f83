import { foldName } from '../knowledge/index.ts';
import type { Agreement, DateSpan } from '../model/index.ts';
import { numberedApart } from './name-numbers.ts';
import { daysApart } from './spans.ts';

/** Outlets differ by a day or two on one signature; two signatures of one pair lie further apart. */
const signatureSlack = 7;
/** From first word to entry into force a treaty seldom takes longer (days). */
const lifeSlack = 3 * 366;

/** Whether two mentions of agreements between the same parties can be one pact. */
export function samePact(a: Agreement, b: Agreement): boolean {
  if (a.knowledge !== null && b.knowledge !== null) return a.knowledge === b.knowledge;
  return kindsCompatible(a, b) && datesCompatible(a, b) && !numberedApart(allNames(a), allNames(b));
}

function kindsCompatible(a: Agreement, b: Agreement): boolean {
  if (a.kinds.length === 0 || b.kinds.length === 0) return true;
  const loose = ({ kinds }: Agreement): boolean => kinds.every((kind) => kind === 'cooperation');
  if (loose(a) === loose(b)) return true;
  if (a.kinds.some((kind) => b.kinds.includes(kind))) return true;
  const names = new Set(allNames(a));
  return allNames(b).some((name) => names.has(name));
}

const allNames = ({ names }: Agreement): string[] => [...names.fr, ...names.en].map(foldName);

function datesCompatible(a: Agreement, b: Agreement): boolean {
  const signed = pairs(stepDates(a, 'signed'), stepDates(b, 'signed'));
  if (signed.length > 0) return signed.some(([one, other]) => daysApart(one, other) <= signatureSlack);
  const any = pairs(stepDates(a), stepDates(b));
  return any.length === 0 || any.some(([one, other]) => daysApart(one, other) <= lifeSlack);
}

const stepDates = ({ steps }: Agreement, kind?: string): DateSpan[] =>
  steps.flatMap(({ step, date }) => (date !== null && (kind === undefined || step === kind) ? [date] : []));

const pairs = <T>(left: readonly T[], right: readonly T[]): (readonly [T, T])[] =>
  left.flatMap((one) => right.map((other) => [one, other] as const));
