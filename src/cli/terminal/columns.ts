/** How narrow a column may become, how wide it must be to break no word, how wide it would be. */
export interface Want {
  readonly least: number;
  readonly word: number;
  readonly widest: number;
}

/**
 * Shares `room` columns among the columns of a table: first each gets its least, then what spares its words, then what
 * it wants; the narrowest first, so that the widest give way. null: not even the least fits.
 */
export function share(wants: readonly Want[], room: number): number[] | null {
  const widths = wants.map(({ least }) => least);
  let left = room - widths.reduce((sum, one) => sum + one, 0);
  if (left < 0) return null;
  for (const aim of ['word', 'widest'] as const) {
    while (left > 0) {
      const open = widths.flatMap((width, at) => (width < wants[at]![aim] ? [{ at, width }] : []));
      if (open.length === 0) break;
      const narrowest = open.reduce((a, b) => (b.width < a.width ? b : a));
      widths[narrowest.at] = narrowest.width + 1;
      left -= 1;
    }
  }
  return widths;
}
