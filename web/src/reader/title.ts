import type { DocumentText } from '../api/types.ts';

/** In characters. */
const LONGEST = 80;

/** The title of a text; of one that has none its first words; null where it has no words either. */
export function titleOf({ document, text, blocks }: Pick<DocumentText, 'document' | 'text' | 'blocks'>): string | null {
  if (document.title !== null) return document.title;
  const first = blocks.find(({ kind, start, end }) => kind !== 'boilerplate' && text.slice(start, end).trim() !== '');
  if (!first) return null;
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST * 2)).trim();
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 0 ? cut : LONGEST).replace(/[\s,;:.]+$/, '')}…`;
}
