import type { Document, Evidence } from '../../model/index.ts';
import { clean } from '../terminal/clean.ts';

/** Text before the evidence in its sentence, the evidence, and what follows it. */
export interface Quoted {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The longest stretch shown on either side: what has no end of sentence is a table or a list run together. */
const longest = 400;

/** The evidence within the sentence around it, ready for a terminal. A document that is gone leaves the quote alone. */
export function quotedIn({ start, end, quote }: Evidence, document: Document | null): Quoted {
  if (document === null) return { before: '', quote: clean(quote), after: '' };
  const { text, blocks, language } = document;
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const from = Math.max(block?.start ?? 0, start - longest);
  const to = Math.min(Math.max(block?.end ?? text.length, end), end + longest);
  let [first, last] = [from, to];
  const locale = language === 'fr' || language === 'en' ? language : 'und';
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(
    text.slice(from, to),
  )) {
    const [begins, ends] = [from + index, from + index + segment.length];
    if (begins <= start && start < ends) first = begins;
    if (begins < end && end <= ends) last = ends;
  }
  return { before: side(text.slice(first, start)), quote: clean(quote), after: side(text.slice(end, last)) };
}

/** Folded like the rest, but with the space towards the evidence kept. */
function side(text: string): string {
  const left = /^\s/.test(text) ? ' ' : '';
  const right = /\s$/.test(text) ? ' ' : '';
  const words = clean(text);
  return words === '' ? '' : `${left}${words}${right}`;
}
