/**
 * The room of language: text in, sentences with Universal Dependencies trees out.
 */
export { type AnnotatedLanguage, analyseWords, annotate, annotateAll, type Word } from './annotate.ts';
export { parseConllu, toConllu } from './conllu.ts';
export { type ExternalSource, externalAnnotator } from './external.ts';
export { infinitiveOf } from './lemmas/verbs.ts';
export { gathered, mapped, picked } from './mapped.ts';
export { analyserOf } from './model/load.ts';
export type { Sentence, Token } from './sentence.ts';
export { sentenceSpans } from './spans.ts';
export type { KnownName } from './tokens/names.ts';
