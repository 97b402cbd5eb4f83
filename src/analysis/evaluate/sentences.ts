/** A stretch of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** What ends in a full stop without ending a sentence. */
const abbreviation =
  /(?:^|[\s(«"“])(?:M|MM|Mme|Mlle|Dr|Mr|Mrs|Ms|St|Gen|Lt|Col|Maj|Capt|Adm|Sen|Rep|Gov|Prof|No|art|env|av|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:[A-Z]\.)*[A-Z])\.\s*$/;

/**
 * The sentences of a text, in order: cut at line ends, and where Unicode's rules see an end, save after abbreviations
 * and before small letters. Plain on purpose: a score must not depend on the reader that it measures.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let open: Span | null = null;
    for (const { segment, index } of segmenter.segment(line[0])) {
      const piece = { start: line.index + index, end: line.index + index + segment.length };
      if (open !== null && goesOn(text.slice(open.start, open.end), segment)) {
        open = { start: open.start, end: piece.end };
      } else {
        if (open !== null) spans.push(trim(text, open));
        open = piece;
      }
    }
    if (open !== null) spans.push(trim(text, open));
  }
  return spans.filter(({ start, end }) => start < end);
}

const goesOn = (before: string, segment: string): boolean =>
  abbreviation.test(before) || /^[\s«»"“”'’)]*\p{Ll}/u.test(segment) || /^[\s»”"’')]*$/.test(segment);

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
