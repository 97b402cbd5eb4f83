import type { Block } from '../model/index.ts';
import type { Line } from './lines.ts';

const separatorRow = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** Whether a line is the rule under a table's head: `---|---`, `| :--- | ---: |`. */
export function isSeparatorRow(line: string): boolean {
  return line.includes('|') && separatorRow.test(line);
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The cells of a line, as spans into it, white space left out; the bars at both ends are the frame. */
function cellsOf(line: string, bar: '|' | '\t'): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (let i = 0; i <= line.length; i++) {
    const isBar = line[i] === bar && line[i - 1] !== '\\';
    if (i < line.length && !isBar) continue;
    const raw = line.slice(at, i);
    const lead = raw.length - raw.trimStart().length;
    const frame = bar === '|' && raw.trim() === '' && (at === 0 || i === line.length);
    if (!frame) cells.push({ start: at + lead, end: at + lead + raw.trim().length });
    at = i + 1;
  }
  return cells;
}

const longestRow = 2000;

function canBeRow(line: Line | undefined, bar: '|' | '\t'): boolean {
  return line !== undefined && line.text.length <= longestRow && line.text.includes(bar);
}

/** How many lines from `from` on make one table, and what divides its columns; 0 where no table begins. */
export function tableAt(lines: readonly Line[], from: number): { length: number; bar: '|' | '\t' } {
  for (const bar of ['|', '\t'] as const) {
    if (!canBeRow(lines[from], bar)) continue;
    const columns = cellsOf(lines[from]?.text ?? '', bar).length;
    let length = 0;
    let ruled = false;
    for (; from + length < lines.length; length++) {
      const line = lines[from + length]!;
      if (!canBeRow(line, bar)) break;
      if (length > 0 && bar === '\t' && (line.afterBlank || cellsOf(line.text, bar).length !== columns)) break;
      if (isSeparatorRow(line.text)) ruled = true;
      else if (length > 1 && !ruled && cellsOf(line.text, bar).length !== columns) break;
    }
    // Two lines that hold a bar are a table only where they are ruled or agree on their columns:
    // «Par Jean Dupont | 3 mars» above «Monde | Asie» is none.
    const agree = lines.slice(from, from + length).every((line) => cellsOf(line.text, bar).length === columns);
    const framed = lines.slice(from, from + length).every((line) => /^\||\|$/.test(line.text));
    if (length >= 2 && (ruled || (agree && (framed || length >= 3 || bar === '\t')))) return { length, bar };
  }
  return { length: 0, bar: '|' };
}

/** Blocks of the cells of one table. Rows count from 0 without the rule; empty cells are left out but counted. */
export function tableCells(lines: readonly Line[], bar: '|' | '\t', table: number): Block[] {
  return lines
    .filter((line) => !isSeparatorRow(line.text))
    .flatMap((line, row) =>
      cellsOf(line.text, bar).flatMap(({ start, end }, column) =>
        end > start
          ? [{ kind: 'table-cell' as const, start: line.start + start, end: line.start + end, table, row, column }]
          : [],
      ),
    );
}
