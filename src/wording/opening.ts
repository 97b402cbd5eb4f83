import type { Document } from '../model/index.ts';

/** In characters. */
const LONGEST = 80;

/** The first words of a text, whole ones: what one without a title is called by; null where it has none. */
export function openingOf({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string | null {
  const first = blocks.find(({ kind, start, end }) => kind !== 'boilerplate' && text.slice(start, end).trim() !== '');
  if (!first) return null;
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 0 ? cut : LONGEST).replace(/[\s,;:.]+$/, '')}…`;
}
