import type { DateSpan } from '../api/types.ts';

interface Part {
  readonly from: string;
  readonly to: string;
  readonly precision: DateSpan['precision'];
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Words that leave one end open, as people write them in either language. */
const SINCE = /^(?:depuis|à partir de|dès|since|from|after|après)\s+/i;
const UNTIL = /^(?:jusqu[’']à|jusqu[’']en|avant|until|till|up to|before)\s+/i;

/**
 * A date as a person writes it, as EDTF: «depuis 2024-06» becomes `2024-06/..`, “until 2024-06” `../2024-06`; two ends
 * stand with a stroke between them. What is no date stays as it is.
 */
export function edtfOf(written: string): string {
  const text = written.trim().replaceAll(/\s*\/\s*/g, '/');
  if (SINCE.test(text)) return `${text.replace(SINCE, '')}/..`;
  if (UNTIL.test(text)) return `../${text.replace(UNTIL, '')}`;
  return text;
}

/** What a written date says; null where it is none, or ends before it begins. */
export function writtenSpan(written: string): DateSpan | null {
  const ends = edtfOf(written).split('/');
  if (ends.length > 2 || ends.every((end) => end === '..')) return null;
  const parts: (Part | null)[] = [];
  for (const end of ends) {
    const part = end === '..' ? null : partOf(end);
    if (part === undefined) return null;
    parts.push(part);
  }
  const [first, last] = [parts[0] ?? null, parts.at(-1) ?? null];
  const known = first ?? last!;
  const precision = first !== null && last !== null && parts.length === 2 ? 'interval' : known.precision;
  const span = { from: first?.from ?? null, to: last?.to ?? null, precision, basis: 'correction' } as const;
  return span.from !== null && span.to !== null && span.from > span.to ? null : span;
}

/** One end: a day, a month or a year; undefined where the calendar has none such. */
function partOf(text: string): Part | undefined {
  const [, year, month, day] = PART.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { from: `${text}-01`, to: `${text}-${length}`, precision: 'month' };
  return Number(day) < 1 || Number(day) > length ? undefined : { from: text, to: text, precision: 'day' };
}
