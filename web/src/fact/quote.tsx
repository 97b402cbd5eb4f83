import type { QuotedEvidence } from '../api/types.ts';

/** The sentence around a piece of evidence, the evidence itself standing out. */
export function Quote({ evidence, language }: { readonly evidence: QuotedEvidence; readonly language: string }) {
  const { sentence, start, end, quote } = evidence;
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return (
    <span className="quote" lang={language} dir="auto">
      {before}
      <b>{shortened(quote)}</b>
      {after}
    </span>
  );
}

/** A sentence without end is cut in the middle; it stands whole in its article. */
function shortened(quote: string): string {
  return quote.length <= 1500 ? quote : `${quote.slice(0, 1000)} […] ${quote.slice(-300)}`;
}
