import { graphemesOf, widthOf } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns, at spaces where it can; a word longer than a line is cut.
 * Spaces that do not break («11 000 soldats») hold.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 1)));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function cut(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { text, width: own } of graphemesOf(word)) {
    if (used + own > width && piece !== '') {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += text;
    used += own;
  }
  return [...pieces, piece];
}
