import type { DateSpan } from '../../model/index.ts';

/** The month of the first day that a date names, `2024-06`; null where no day is known. */
export function monthOf(date: DateSpan | null): string | null {
  return (date?.from ?? date?.to ?? null)?.slice(0, 7) ?? null;
}
