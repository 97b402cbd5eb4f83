import Table from 'cli-table3';
import type { Context } from '../context.ts';
import { share } from './columns.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  /** How narrow it may become before the table gives up being one; its longest word by default, up to 8. */
  readonly least?: number;
  /** Not broken as long as it is no longer than a long word: an id that is cut cannot be copied. */
  readonly whole?: boolean;
  readonly align?: 'left' | 'right';
}

const gap = 2;

/** Longer words, such as paths, may be broken although there is room elsewhere. */
const longestWord = 16;

const noLines = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' '.repeat(gap) },
};

/**
 * A table no wider than the terminal: columns give way and wrap. Where even that does not fit, each row becomes a few
 * lines «title: value».
 * @param rows cells as plain text, without colours
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], context: Context): string {
  const { width, colours } = context;
  const used = columns.flatMap((column, at) => (rows.some((row) => row[at]) ? [{ ...column, at }] : []));
  const wants = used.map(({ title, least, whole, at }) => {
    const cells = [title, ...rows.map((row) => row[at] ?? '')];
    const widest = Math.max(...cells.flatMap((cell) => cell.split('\n')).map(widthOf));
    const word = Math.max(...cells.flatMap((cell) => cell.split(/[ \n]/)).map(widthOf));
    const own = Math.min(whole ? Math.max(longestWord, Math.floor(width / 4)) : (least ?? Math.min(word, 8)), widest);
    return { least: own, word: Math.max(own, Math.min(word, longestWord)), widest };
  });
  const widths = share(wants, width - gap * (used.length - 1));
  if (widths === null) return stacked(used, rows, context);
  const drawn = new Table({
    chars: noLines,
    colWidths: widths,
    colAligns: used.map(({ align = 'left' }) => align),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const cell = (text: string, at: number) => wrap(text, widths[at]!).join('\n');
  drawn.push(used.map(({ title }, at) => cell(title, at)));
  drawn.push(used.map((_, at) => '─'.repeat(widths[at]!)));
  for (const row of rows) drawn.push(used.map((column, at) => cell(row[column.at] ?? '', at)));
  const lines = drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const rule = lines.findIndex((line) => line.startsWith('─'));
  return lines.map((line, at) => (at < rule ? colours.bold(line) : at === rule ? colours.dim(line) : line)).join('\n');
}

function stacked(
  columns: readonly (Column & { at: number })[],
  rows: readonly (readonly string[])[],
  { width, colours, t }: Context,
): string {
  const blocks = rows.map((row) =>
    columns
      .filter(({ at }) => row[at])
      .flatMap(({ title, at }) => wrap(t('table.stacked', { title, value: row[at] }), width))
      .join('\n'),
  );
  return blocks.join(`\n${colours.dim('─'.repeat(Math.min(width, 12)))}\n`);
}
