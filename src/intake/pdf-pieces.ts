import type { Piece } from './draft.ts';
import { isAttribution, looksLikeHeading, looksLikeTitle } from './heading.ts';
import { markerLength } from './marker.ts';
import type { PdfLine } from './pdf-lines.ts';

interface Group {
  readonly lines: PdfLine[];
}

/** The gap between two lines of one paragraph: a quarter of all gaps are no larger, however many headings there are. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && before.page === line.page && before.y > line.y ? [before.y - line.y] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
}

/** The size most letters are set in. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Puts the printed lines of a paragraph together, also over the end of a column or a page. */
function group(lines: readonly PdfLine[]): Group[] {
  const usual = usualGap(lines);
  const widest = Math.max(0, ...lines.map(({ x, right }) => right - x));
  const groups: Group[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const open = groups.at(-1);
    const sameSize = before && Math.abs(before.size - line.size) <= before.size * 0.1;
    const below = before && before.page === line.page && before.y > line.y;
    const near = below && before.y - line.y <= Math.max(usual, line.size) * 1.4;
    const goesOn = before && !below && /[\p{L},;’'-]$/u.test(before.text) && /^[\p{Ll}]/u.test(line.text);
    const ended =
      before &&
      /[.!?…»”"]$/.test(before.text) &&
      (before.right - before.x < widest * 0.75 || line.x - before.x > line.size * 0.8);
    if (open && sameSize && (near || goesOn) && !ended && markerLength(line.text) === 0) open.lines.push(line);
    else groups.push({ lines: [line] });
  }
  return groups;
}

/** First halves of compounds of which no word is a syllable: at the end of a line, their hyphen is their own. */
const compounding = /^(?:nord|sud|russo|sino|franco|anglo|américano|germano|israélo|irano|turco|indo|vice|self)$/iu;

/**
 * One text of printed lines. A word parted at the end of a line is put together; its hyphen stays where it belongs to
 * the word: the document writes a compound with the same first half elsewhere, or the first half tells it.
 */
function joinLines(lines: readonly PdfLine[], hyphenated: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    const parted = /([\p{L}-]+)[-\u00ad]$/u.exec(text);
    const rest = /^\p{Ll}[\p{L}-]*/u.exec(line)?.[0];
    if (parted && rest) {
      const first = parted[1]!.toLowerCase();
      text = text.slice(0, hyphenated.has(first) || compounding.test(first) ? text.length : -1) + line;
    } else text += text === '' ? line : ` ${line}`;
  }
  return text.replaceAll('\u00ad', '');
}

/** The blocks of a PDF: paragraphs from the gaps between lines, title and headings from the size of their letters. */
export function pdfPieces(lines: readonly PdfLine[]): Piece[] {
  const body = bodySize(lines);
  const hyphenated = new Set(
    lines.flatMap(({ text }) => text.match(/\p{L}{3,}(?=-\p{L}{3})/gu) ?? []).map((word) => word.toLowerCase()),
  );
  const groups = group(lines);
  const texts = groups.map(({ lines: each }) => joinLines(each, hyphenated));
  const sizes = groups.map(({ lines: each }) => each[0]?.size ?? 0);
  const head = sizes.slice(0, 10);
  const largest = Math.max(0, ...head);
  const titleAt =
    largest > body * 1.15
      ? head.findIndex((size, i) => size === largest && looksLikeTitle(texts[i]!))
      : head.findIndex((_, i) => i === 0 && groups.length > 1 && looksLikeTitle(texts[0]!));
  return texts.map((text, i): Piece => {
    if (i === titleAt) return { kind: 'title', text };
    const marker = markerLength(text);
    if (marker > 0) return { kind: 'list-item', text: text.slice(marker) };
    const large = sizes[i]! > body * 1.12 && text.length <= 200;
    const shaped =
      groups[i]!.lines.length === 1 && looksLikeHeading(text) && !isAttribution(text) && i < texts.length - 1;
    return large || shaped ? { kind: 'heading', level: large ? 1 : 2, text } : { kind: 'paragraph', text };
  });
}
