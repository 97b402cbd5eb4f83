import type { SQLInputValue } from 'node:sqlite';
import type { Correction } from '../../model/index.ts';
import type { SqliteOptions } from '../sqlite.ts';

/** What the thread opens. */
export interface Opened {
  readonly path: string;
  readonly options: SqliteOptions;
}

export type Statement = readonly [sql: string, parameters: readonly SQLInputValue[]];

/**
 * What is asked of the thread: statements in their order, texts to take in, the end of what is still to do with them, or to
 * close. Each is answered.
 */
export type Asked = { readonly number: number } & (
  | { readonly statements: readonly Statement[] }
  | { readonly texts: { readonly ids: readonly string[]; readonly corrections: readonly Correction[] } }
  | { readonly rest: true }
  | { readonly close: true }
);

/** Rows column by column, which cost a fraction of what objects do to send; numbers in one piece of memory. */
export interface Columns {
  readonly names: readonly string[];
  readonly values: readonly (Float64Array | readonly unknown[])[];
}

export type Answered = { readonly number: number } & (
  | { readonly answer: unknown }
  /** `errcode`: SQLite's. */
  | { readonly error: string; readonly errcode?: number | undefined }
);

export function toColumns(names: readonly string[], rows: readonly (readonly unknown[])[]): Columns {
  const values = names.map((_, column) => {
    const list = rows.map((row) => row[column]);
    return list.every((value) => typeof value === 'number') ? Float64Array.from(list) : list;
  });
  return { names, values };
}

export function toRows({ names, values }: Columns): Record<string, unknown>[] {
  return Array.from({ length: values[0]?.length ?? 0 }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < names.length; column++) row[names[column]!] = values[column]![at];
    return row;
  });
}
