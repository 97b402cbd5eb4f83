import { fileURLToPath } from 'node:url';
import { intake } from '../../src/intake/index.ts';
import { type Document, Language } from '../../src/model/index.ts';

/** The example articles in a language that is read. */
export async function articles(): Promise<readonly Document[]> {
  const found: Document[] = [];
  const folder = fileURLToPath(new URL('../../examples/articles', import.meta.url));
  for await (const result of intake([folder]))
    if ('document' in result && Language.safeParse(result.document.language).success) found.push(result.document);
  return found;
}

export const wordsIn = ({ text }: Pick<Document, 'text'>): number => text.split(/\s+/).filter(Boolean).length;

/** A block of a document with its words. */
interface Piece {
  readonly block: Document['blocks'][number];
  readonly text: string;
}

const piecesOf = (documents: readonly Document[]): readonly Piece[] =>
  documents.flatMap(({ text, blocks }) => blocks.map((block) => ({ block, text: text.slice(block.start, block.end) })));

/** A document of these pieces, in order, published as another. */
function documentOf(like: Document, id: string, pieces: readonly Piece[]): Document {
  let text = '';
  const blocks = pieces.map((piece) => {
    const start = text.length;
    text += `${piece.text}\n\n`;
    return { ...piece.block, start, end: start + piece.text.length };
  });
  return { ...like, id, text, blocks };
}

/**
 * One document made of the blocks of others, over and over, up to so many words: for how time grows with length. What a
 * text says again is found again, so that nothing is spared by the repetition.
 */
export function stretched(documents: readonly Document[], words: number): Document {
  const pieces = piecesOf(documents);
  const taken: Piece[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    taken.push(pieces[at % pieces.length]!);
    count += wordsIn(taken.at(-1)!);
  }
  return documentOf(documents[0]!, `doc:stretched-${words}`, taken);
}

/**
 * The blocks of documents in one language, in order, as documents of so many words, each block in one of them; what is
 * left over for no whole document is left out.
 */
export function rejoined(documents: readonly Document[], words: number): readonly Document[] {
  const made: Document[] = [];
  let taken: Piece[] = [];
  let count = 0;
  for (const piece of piecesOf(documents)) {
    taken.push(piece);
    count += wordsIn(piece);
    if (count < words) continue;
    made.push(documentOf(documents[0]!, `doc:rejoined-${documents[0]!.language}-${made.length}`, taken));
    taken = [];
    count = 0;
  }
  return made;
}
