import type { AnnotatedLanguage } from './annotate.ts';
import { piecesOf } from './tokens/scan.ts';
import { sentencesOf } from './tokens/sentences.ts';

/** Where the sentences of a block stand, as a reading cuts them, without any analysis of their words. */
export function sentenceSpans(text: string, language: AnnotatedLanguage): { start: number; end: number }[] {
  return sentencesOf(piecesOf(text, language), text, language).map((pieces) => ({
    start: pieces[0]!.start,
    end: pieces.at(-1)!.end,
  }));
}
