import { Readability } from '@mozilla/readability';
import { cleanText } from './clean.ts';
import { type DomNode, parsePage, sizeOf } from './dom.ts';
import { type Draft, joinPieces, type Piece } from './draft.ts';
import { IntakeError } from './failure.ts';
import { setFurnitureAside } from './furniture.ts';
import { htmlMetadata } from './html-metadata.ts';
import { htmlPieces } from './html-pieces.ts';

/** Readability calls itself for each level of nesting and slows with its square; no article is nested so deep. */
const deepest = 300;
const mostNodes = 100_000;
/** Less than this found by Readability, and the page is taken whole. */
const fewestLetters = 140;

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
const fold = (text: string): string => text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim().toLowerCase();

/** The article that Readability finds on a page, or nothing. It changes the page it is handed, so it gets its own. */
function articleOf(html: string): Piece[] {
  try {
    const page = parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0];
    const serializer = (element: unknown): DomNode => element as DomNode;
    const found = new Readability<DomNode>(page, { charThreshold: 200, serializer }).parse();
    return found?.content ? htmlPieces(found.content, false) : [];
  } catch {
    // A page so broken that Readability gives up is taken whole.
    return [];
  }
}

/** Makes the title the first block: the heading that says it where there is one, else the title of the metadata. */
function withTitle(pieces: readonly Piece[], title: string | null): Piece[] {
  const at = pieces.findIndex(
    ({ kind, text, level }) => kind === 'heading' && (title === null ? level === 1 : fold(text) === fold(title)),
  );
  if (at >= 0 && at < 6) return pieces.map((piece, i) => (i === at ? { kind: 'title', text: piece.text } : piece));
  return title === null ? [...pieces] : [{ kind: 'title', text: title }, ...pieces];
}

/**
 * Reads a web page: its article, without what surrounds it. The document's text is the article's words, blocks parted
 * by blank lines.
 *
 * @throws IntakeError `no-text` where the page shows no words
 */
export function draftFromHtml(html: string): Draft {
  const clean = cleanText(html);
  const page = parsePage(clean);
  const metadata = htmlMetadata(page);
  const { nodes, depth } = sizeOf(page.body);
  const article = nodes <= mostNodes && depth <= deepest ? articleOf(clean) : [];
  const whole = htmlPieces(page.body, true);
  const found = lettersOf(article) >= Math.min(fewestLetters, lettersOf(whole)) ? article : whole;
  if (lettersOf(found) === 0) throw new IntakeError('no-text');
  const pieces = setFurnitureAside(withTitle(found, metadata.title));
  return { ...metadata, ...joinPieces(pieces), language: null };
}
