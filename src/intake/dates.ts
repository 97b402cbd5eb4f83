import { monthNumber, monthPattern } from './months.ts';

/** A calendar date written in a text; `iso` is null where it is impossible or can be read in two ways. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

/** How an all-numeric date is read where both ways are possible. In French the day comes first; in English nobody knows. */
export type DateOrder = 'day-first' | 'unknown';

export function dateOrder(language: string | null): DateOrder {
  return language === 'fr' ? 'day-first' : 'unknown';
}

const year = String.raw`(?<!\d)(?:1[89]|20)\d{2}(?!\d)`;
const pattern = new RegExp(
  [
    String.raw`(?<iy>${year})(?<isep>[-/.])(?<im>\d{1,2})\k<isep>(?<id>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<na>\d{1,2})(?<nsep>[-/.])(?<nb>\d{1,2})\k<nsep>(?<ny>${year}|\d{2}(?!\d))`,
    String.raw`(?<!\d)(?<dd>\d{1,2})(?:er|st|nd|rd|th)?[\s-]+(?:of\s+)?(?<dm>${monthPattern})\.?,?[\s-]+(?<dy>${year})`,
    String.raw`(?<!\p{L})(?<mm>${monthPattern})\.?\s+(?<md>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<my>${year})`,
  ].join('|'),
  'giu',
);

/** `YYYY-MM-DD` where the day exists in the calendar, else null. */
export function isoDay(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function numeric(a: number, b: number, y: number, separator: string, order: DateOrder): string | null {
  if (a > 12 || a === b) return isoDay(y, b, a);
  if (b > 12) return isoDay(y, a, b);
  // Dots are written between day and month only where the day comes first.
  return order === 'day-first' || separator === '.' ? isoDay(y, b, a) : null;
}

/** Complete dates (day, month and year) written in French, English or digits, in the order of the text. */
export function writtenDates(text: string, order: DateOrder): WrittenDate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const g = match.groups ?? {};
    let iso: string | null;
    if (g.iy) iso = isoDay(Number(g.iy), Number(g.im), Number(g.id));
    else if (g.ny) {
      const y = g.ny.length === 2 ? 2000 + Number(g.ny) : Number(g.ny);
      iso = numeric(Number(g.na), Number(g.nb), y, g.nsep ?? '', order);
    } else if (g.dy) iso = isoDay(Number(g.dy), monthNumber(g.dm ?? '') ?? 0, Number(g.dd));
    else iso = isoDay(Number(g.my), monthNumber(g.mm ?? '') ?? 0, Number(g.md));
    return { start: match.index, end: match.index + match[0].length, iso };
  });
}
