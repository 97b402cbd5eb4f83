/** A stretch of text as a PDF places it; sizes and positions in points, `y` from the foot of the page. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A printed line. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** The printed lines of one page, in the order the PDF writes them (columns come one after the other). */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = (): void => {
    let text = '';
    let right = Number.NaN;
    for (const item of open) {
      if (item.x - right > item.fontSize * 0.18 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ' ';
      text += item.str;
      right = item.x + item.width;
    }
    const words = text.replace(/[ \t]+/g, ' ').trim();
    const inked = open.filter(({ str }) => str.trim() !== '');
    const first = inked[0];
    if (first && words !== '') {
      const size = Math.max(...inked.map(({ fontSize }) => fontSize));
      lines.push({ text: words, page, x: first.x, y: first.y, right, size });
    }
    open = [];
  };
  for (const item of items) {
    const before = open.at(-1);
    if (before && Math.abs(before.y - item.y) > Math.max(before.fontSize, item.fontSize, 1) * 0.6) close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

const edge = 3;

/**
 * The lines without running heads, feet and page numbers: what stands, digits apart, at the same height of at least
 * half of the pages. They are dropped and not kept as boilerplate because they cut sentences in two.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const keyOf = ({ text, y }: PdfLine): string => `${Math.round(y)} ${text.replace(/\d+/g, '#').toLowerCase()}`;
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set([...lines.slice(0, edge), ...lines.slice(-edge)].map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, pages.length / 2);
  const running = (line: PdfLine): boolean => (counts.get(keyOf(line)) ?? 0) >= enough;
  return pages.map((lines) => lines.filter((line, i) => !((i < edge || i >= lines.length - edge) && running(line))));
}
