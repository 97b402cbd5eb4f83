import { parse } from 'csv-parse/sync';

/** A row of a published table: trimmed cells by the name of their column, in lower case. */
export type Row = Readonly<Record<string, string>>;

/** Why a file is no table that can be taken in. `code` names a message; `detail` fills it. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly code: 'not-csv' | 'not-this-table' | 'state-years' | 'empty';
  readonly detail: Readonly<Record<string, string>>;

  constructor(code: TableError['code'], detail: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * The rows of a CSV file with a line of column names.
 * @throws TableError where it is none, or holds no row
 */
export function readRows(text: string): readonly Row[] {
  let rows: Row[];
  try {
    rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new TableError('not-csv', { reason: error instanceof Error ? error.message : String(error) });
  }
  if (rows.length === 0) throw new TableError('empty');
  return rows;
}

/** A whole number above zero, or null: both projects write blanks, zeros, -8 and -9 for what is not known or does not apply. */
export function numberOf(cell: string | undefined): number | null {
  const value = Number(cell);
  return cell !== undefined && cell !== '' && Number.isInteger(value) && value > 0 ? value : null;
}

/** Whether a coded yes-or-no variable, or one with grades above zero, says yes. */
export const isSet = (row: Row, column: string): boolean => numberOf(row[column]) !== null;

/** A day as finely as the table knows it: `1914-08-01`, `1914-08` or `1914`; null without a year. */
export function dateOf(row: Row, year: string, month: string, day: string): string | null {
  const [y, m, d] = [year, month, day].map((column) => numberOf(row[column]));
  if (y == null || y < 1000) return null;
  const parts = [String(y), ...(m != null ? [two(m), ...(d != null ? [two(d)] : [])] : [])];
  return parts.join('-');
}

const two = (value: number): string => String(value).padStart(2, '0');
