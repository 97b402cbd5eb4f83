import type { Language } from '../model/index.ts';

/** Prose as it is typed into a table, as it is set on a page: French parts no line before its high punctuation. */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
