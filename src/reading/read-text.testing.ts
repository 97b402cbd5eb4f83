import { loadKnowledge } from '../knowledge/index.ts';
import type { Document, Language, Reading } from '../model/index.ts';
import { read } from './read.ts';

/**
 * Reads a few sentences as one document. Each line is a paragraph; one that begins with «# » a heading, with «- » a list
 * item.
 * @param published day of publication, `YYYY-MM-DD`, null for none
 */
export function readText(text: string, language: Language, published: string | null = '2024-11-05'): Reading {
  return read(documentOf(text, language, published), loadKnowledge());
}

/** A document as intake would make it of plain lines. */
export function documentOf(text: string, language: Language, published: string | null): Document {
  let at = 0;
  const blocks = text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    const marker = /^(?:# |- )/.exec(line)?.[0] ?? '';
    const kind = marker === '# ' ? 'heading' : marker === '- ' ? 'list-item' : 'paragraph';
    return line.trim() ? [{ kind, start: start + marker.length, end: start + line.length } as const] : [];
  });
  return {
    id: `doc:${'0'.repeat(16)}`,
    title: null,
    publisher: null,
    url: null,
    published,
    publishedBasis: published ? 'metadata' : 'none',
    language,
    file: 'text.txt',
    text,
    blocks,
  } as Document;
}
