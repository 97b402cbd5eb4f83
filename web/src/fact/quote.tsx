import type { QuotedEvidence } from '../api/types.ts';

/** The sentence around a piece of evidence, the evidence itself standing out. */
export function Quote({ evidence, language }: { readonly evidence: QuotedEvidence; readonly language: string }) {
  const { sentence, start, end, quote } = evidence;
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return (
    <span className="quote" lang={language} dir="auto">
      {before}
      <b>{quote}</b>
      {after}
    </span>
  );
}
