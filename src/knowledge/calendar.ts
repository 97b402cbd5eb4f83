/**
 * Whether a day lies in a span of partial dates (EDTF level 0). An open or unknown end holds; a partial end counts
 * whole, so that a term `2014-12`..`2025-12` holds on every day of both months.
 *
 * @param day `YYYY-MM-DD`
 */
export function holdsOn(day: string, from: string | null | undefined, to: string | null | undefined): boolean {
  const started = from == null || day.slice(0, from.length) >= from;
  const over = to != null && day.slice(0, to.length) > to;
  return started && !over;
}
