import type { ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** Characters that are shown; a longer text is cut around its first mark. */
  readonly most: number;
}

/** Words of a text with those that answer marked. The text is text: what looks like markup in it is shown. */
export function Marked({ text, marks, most }: Props) {
  const { from, to } = windowOf(text, marks[0]?.start ?? 0, most);
  const pieces: ReactNode[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {from > 0 && '… '}
      {pieces}
      {text.slice(at, to)}
      {to < text.length && ' …'}
    </>
  );
}

/** So much of the text, from a third of it before the place on; cut between words where that is near. */
function windowOf(text: string, place: number, most: number): { readonly from: number; readonly to: number } {
  if (text.length <= most) return { from: 0, to: text.length };
  const first = Math.max(0, Math.min(place - Math.floor(most / 3), text.length - most));
  const blank = first === 0 ? -1 : text.indexOf(' ', first);
  const from = blank >= 0 && blank < Math.min(first + 30, place) ? blank + 1 : first;
  const last = Math.min(text.length, from + most);
  const before = text.lastIndexOf(' ', last);
  return { from, to: last < text.length && before > last - 30 ? before : last };
}
