import { z } from 'zod';

export const DatePrecision = z.enum(['day', 'week', 'month', 'season', 'year', 'decade', 'interval']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/**
 * What the interval rests on: words that name it (`text`), words counted from the day of publication
 * (`publication`), from another event (`event`), the dated entry of a treaty or office (`knowledge`), or what
 * a person corrected (`correction`).
 */
export const DateBasis = z.enum(['text', 'publication', 'event', 'knowledge', 'correction']);
export type DateBasis = z.infer<typeof DateBasis>;

/**
 * When something happened: an interval of calendar days, both ends included; EDTF level 0 per end.
 * `from` null: open to the past; `to` null: still going on or not told. Never a guess dressed as a day:
 * a month stays a month (`2024-06-01`..`2024-06-30`, precision `month`).
 */
export const DateSpan = z.object({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  precision: DatePrecision,
  basis: DateBasis,
});
export type DateSpan = z.infer<typeof DateSpan>;
