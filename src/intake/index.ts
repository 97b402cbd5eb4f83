/** Intake: bytes and addresses become documents. Each input gives one document or one failure with a clear code. */
import type { Document } from '../model/index.ts';
import { assemble, type Origin } from './assemble.ts';
import { expand } from './expand.ts';
import { intakeSource } from './intake-source.ts';
import { draftFromMarkdown } from './markdown.ts';
import type { IntakeOptions } from './options.ts';
import type { IntakeResult } from './result.ts';
import { draftFromText } from './text.ts';

export { expand } from './expand.ts';
export { intakeSource } from './intake-source.ts';
export { defaultMaxBytes, type IntakeOptions } from './options.ts';
export * from './result.ts';
export type { Source } from './source.ts';

type DocumentOrigin = Partial<Origin>;

const originOf = ({ file = null, now = new Date() }: DocumentOrigin): Origin => ({ file, now });

/**
 * Reads inputs one after the other: files, folders, patterns, `-` for standard input, http(s) addresses.
 * Gives exactly one result for every document or failure, in the order of the inputs, and never throws for one.
 * Where the total is wanted first, call `expand` and then `intakeSource` for each.
 */
export async function* intake(inputs: readonly string[], options: IntakeOptions = {}): AsyncGenerator<IntakeResult> {
  for (const source of await expand(inputs)) yield await intakeSource(source, options);
}

/** The document of a plain text. @throws IntakeError `empty`, `bad-front-matter` */
export async function documentFromText(text: string, origin: DocumentOrigin = {}): Promise<Document> {
  return assemble(draftFromText(text), originOf(origin));
}

/** The document of a Markdown text. @throws IntakeError `empty`, `bad-front-matter` */
export async function documentFromMarkdown(text: string, origin: DocumentOrigin = {}): Promise<Document> {
  return assemble(draftFromMarkdown(text), originOf(origin));
}

/** The document of a web page; `url` is where it was found. @throws IntakeError `no-text` */
export async function documentFromHtml(html: string, origin: DocumentOrigin = {}): Promise<Document> {
  const { draftFromHtml } = await import('./html.ts');
  return assemble(draftFromHtml(html), originOf(origin));
}
