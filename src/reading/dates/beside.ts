import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { DateExpression } from './expression.ts';

/** The date that labels a list item, where no other stands in it: «Mars 2023 : …», "2017: …, where he meets Putin". */
export function labelDate(scene: Scene, { index, label }: Passage): DateSpan | null {
  const dates = label ? scene.dates[index]! : [];
  return dates.length === 1 && isLabel(dates[0]!, label!) ? dates[0]!.span : null;
}

const isLabel = (date: DateExpression, label: { readonly start: number; readonly end: number }): boolean =>
  date.end <= label.end && label.end - label.start - date.text.length <= 6;

/** «En 2023, Ankara a : – livré …»: the one date of the sentence that the list item goes on with. */
export function leadDate(scene: Scene, { lead, intro }: Passage): DateSpan | null {
  const dates = lead && intro ? scene.dates[intro.index]! : [];
  return dates.length === 1 ? dates[0]!.span : null;
}

/** «19 juin 2024 | Signature du traité»: a cell of the same row that holds a date and nothing else. */
export function rowDate(scene: Scene, passage: Passage): DateSpan | null {
  const { kind, table, row } = passage.block;
  if (kind !== 'table-cell' || row === undefined) return null;
  // The cells of a row stand side by side.
  for (const step of [-1, 1])
    for (let at = passage.index + step; isInRow(scene.passages[at], table, row); at += step) {
      const other = scene.passages[at]!;
      const [date] = other.blockIndex === passage.blockIndex ? [] : scene.dates[at]!;
      if (date && isDateCell(other, date)) return date.span;
    }
  return null;
}

/** «le 14 juillet 2020», "14 July 2020, Muscat": a date, and at most where. */
function isDateCell({ start, text, tokens }: Passage, date: DateExpression): boolean {
  if (date.text.trim().length >= text.trim().length - 3) return true;
  const rest = text.slice(date.end - start);
  return (
    date.start - start < 4 &&
    /^\s?[,(]/.test(rest) &&
    rest.length < PLACE_LENGTH &&
    tokens.every(({ upos }) => upos !== 'VERB')
  );
}

/** Letters that the place behind a date in its cell may have. */
const PLACE_LENGTH = 40;

const isInRow = (other: Passage | undefined, table: number | undefined, row: number): boolean =>
  other?.block.kind === 'table-cell' && other.block.table === table && other.block.row === row;
