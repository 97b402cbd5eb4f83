import type { DateSpan } from '../../src/model/index.ts';

/** The first and last day of an EDTF span as cases write it; null for an open end. */
export function daysOf(when: string): { from: string | null; to: string | null } {
  const [first, last = first] = when.split('/') as [string, string?];
  return { from: first === '..' ? null : firstDay(first), to: last === '..' ? null : lastDay(last) };
}

/** What is wrong with a date, or null: `asked` null means that there must be none. */
export function dateDiffers(asked: string | null, found: DateSpan | null): string | null {
  const shown = found ? `${found.from ?? '..'}/${found.to ?? '..'}` : 'none';
  if (asked === null) return found === null ? null : `date ${shown}, expected none`;
  const { from, to } = daysOf(asked);
  return found && found.from === from && found.to === to ? null : `date ${shown}, expected ${asked}`;
}

/** A part of a date is filled up with ones: 2024 → 2024-01-01. */
const firstDay = (part: string): string => `${part}${'-01-01'.slice(part.length - 4)}`;

function lastDay(part: string): string {
  if (part.length === 10) return part;
  if (part.length === 4) return `${part}-12-31`;
  const [year, month] = part.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
