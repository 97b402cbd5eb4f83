import { cleanText, isBlank } from './clean.ts';
import { type Draft, joinPieces, type Piece } from './draft.ts';
import { IntakeError } from './failure.ts';
import { frontMatter } from './front-matter.ts';
import { setFurnitureAside } from './furniture.ts';
import { isLabelText, LABEL_LEVEL } from './heading.ts';
import { plainMarkdown, withoutComments } from './inline-markup.ts';
import { linesOf } from './lines.ts';
import { isSeparatorRow, tableAt, tableCells } from './table.ts';

const item = /^(?:[-*+•]|\d{1,3}[.)])\s+/;
const rule = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const underline = /^(?:=+|-{2,})$/;

const boldLine = /^(?:\*\*[^*]{1,200}\*\*|__[^_]{1,200}__)\s*:?$/;

/** The blocks of Markdown in order; a single line break inside a paragraph is a space. */
function piecesOf(source: string): Piece[] {
  const lines = linesOf(source);
  const pieces: Piece[] = [];
  let open: { kind: 'paragraph' | 'list-item'; lines: string[] } | null = null;
  let tables = 0;
  let quoted = false;
  const heading = (level: number, words: string): void => {
    pieces.push({ kind: 'heading', level, text: plainMarkdown(words) });
  };
  const close = (): void => {
    if (!open) return;
    const [first, ...others] = open.lines;
    // «**15 h 20 – La réponse**» on a line of its own stands above what follows.
    const isLabel = open.kind === 'paragraph' && boldLine.test(first!) && isLabelText(plainMarkdown(first!));
    if (isLabel) heading(LABEL_LEVEL, first!);
    pieces.push({ kind: open.kind, text: plainMarkdown((isLabel ? others : open.lines).join('\n')) });
    open = null;
  };
  for (let i = 0; i < lines.length; i++) {
    const { text, afterBlank } = lines[i]!;
    if (afterBlank) close();
    const line = text.replace(/^(?:>\s*)+/, '');
    if (text.startsWith('>') !== quoted) close();
    quoted = text.startsWith('>');
    const hashes = /^(#{1,6})\s+(.*)$/.exec(line);
    const table = tableAt(lines, i);
    if (table.length > 0 && isSeparatorRow(lines[i + 1]!.text)) {
      close();
      const rows = lines.slice(i, i + table.length);
      for (const { start, end, kind, ...place } of tableCells(rows, table.bar, tables++)) {
        pieces.push({ kind, ...place, text: plainMarkdown(source.slice(start, end)) });
      }
      i += table.length - 1;
    } else if (hashes) {
      close();
      heading(hashes[1]!.length, hashes[2]!.replace(/(?<=\s)#+$/, ''));
    } else if (open?.kind === 'paragraph' && open.lines.length === 1 && underline.test(line)) {
      const words = open.lines[0]!;
      open = null;
      heading(line.startsWith('=') ? 1 : 2, words);
    } else if (rule.test(line) || /^(?:```|~~~|\[[^\]]+\]:\s)/.test(line)) close();
    else if (item.test(line)) {
      close();
      open = { kind: 'list-item', lines: [line.replace(item, '')] };
    } else if (open) open.lines.push(line);
    else open = { kind: 'paragraph', lines: [line] };
  }
  close();
  return pieces.filter(({ text }) => text !== '');
}

/**
 * Reads Markdown. The document's text is its words without the markup, blocks parted by blank lines.
 * The first heading of level 1 that opens the text is the title.
 *
 * @throws IntakeError `empty`, `no-text`, `bad-front-matter`
 */
export function draftFromMarkdown(raw: string): Draft {
  const text = cleanText(raw);
  if (isBlank(text)) throw new IntakeError('empty');
  const { metadata, body } = frontMatter(text);
  const pieces = piecesOf(withoutComments(body));
  const titleAt = pieces.findIndex((piece) => piece.kind === 'heading' && piece.level === 1);
  const titled = pieces.map(
    (piece, i): Piece => (i === titleAt && i < 3 ? { kind: 'title', text: piece.text } : piece),
  );
  return { ...metadata, ...joinPieces(setFurnitureAside(titled)), languageHint: null };
}
