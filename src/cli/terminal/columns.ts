/** How wide a column would be, and how narrow it may become. */
export interface Want {
  readonly widest: number;
  readonly least: number;
}

/**
 * Shares `room` columns among the columns of a table: each gets what it wants where that fits; else the widest give way
 * first, down to their least. null: not even that fits.
 */
export function share(wants: readonly Want[], room: number): number[] | null {
  const leasts = wants.map(({ widest, least }) => Math.min(widest, least));
  const widths = [...leasts];
  let left = room - leasts.reduce((sum, one) => sum + one, 0);
  if (left < 0) return null;
  while (left > 0) {
    const open = widths.flatMap((width, at) => (width < wants[at]!.widest ? [{ at, width }] : []));
    if (open.length === 0) break;
    const narrowest = open.reduce((a, b) => (b.width < a.width ? b : a));
    widths[narrowest.at] = narrowest.width + 1;
    left -= 1;
  }
  return widths;
}
