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

export const wordsIn = ({ text }: Document): number => text.split(/\s+/).filter(Boolean).length;

/**
 * One document made of the blocks of others, over and over, up to so many words: for how time grows with length. What a
 * text says again is found again, so that nothing is spared by the repetition.
 */
export function stretched(documents: readonly Document[], words: number): Document {
  const blocks = documents.flatMap((document) =>
    document.blocks.map((block) => ({ ...block, words: document.text.slice(block.start, block.end) })),
  );
  const made: Document['blocks'][number][] = [];
  let text = '';
  for (let at = 0, count = 0; count < words; at++) {
    const { words: told, ...block } = blocks[at % blocks.length]!;
    const start = text.length;
    text += `${told}\n\n`;
    made.push({ ...block, start, end: start + told.length });
    count += told.split(/\s+/).filter(Boolean).length;
  }
  return { ...documents[0]!, id: `doc:stretched-${words}`, text, blocks: made };
}
