import type { Span } from '../api/types.ts';

/** `#char=120,245` (RFC 5147): the words between two places of a text. */
export function charFragment({ start, end }: Span): string {
  return `#char=${start},${end}`;
}

/** The words that a fragment names; null where it names none, or none of a text of this length. */
export function spanOfFragment(fragment: string, length: number): Span | null {
  const [, start, end] = /^#char=(\d{1,9}),(\d{1,9})$/.exec(fragment) ?? [];
  if (start === undefined || end === undefined) return null;
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end && span.end <= length ? span : null;
}
