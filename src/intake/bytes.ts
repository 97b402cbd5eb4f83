import type { Document } from '../model/index.ts';
import { assemble, type Origin } from './assemble.ts';
import { isBlank } from './clean.ts';
import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { IntakeError } from './failure.ts';
import type { Format } from './format.ts';
import { draftFromMarkdown } from './markdown.ts';
import { maxMarkupLength, maxTextLength } from './options.ts';
import { isBinary, signatureOf, sniffFormat } from './sniff.ts';
import { draftFromText } from './text.ts';

interface Said {
  /** What the name or the server says the bytes are; null where nothing does. */
  readonly format: Format | null;
  readonly charset?: string | null;
  readonly url?: string | null;
}

/** A text is what it is, whatever its name: a page saved as .txt is read as the page it is. */
function settleFormat(bytes: Uint8Array, said: Format | null): Format {
  if (said === 'pdf' || said === 'html') return said;
  const shown = sniffFormat(bytes);
  return shown === 'text' ? (said ?? 'text') : shown;
}

/** @throws IntakeError `too-long` */
function refuseIfLong(text: string, limit: number): void {
  const million = (length: number): number => Number((length / 1_000_000).toFixed(1));
  if (text.length > limit) throw new IntakeError('too-long', { length: million(text.length), limit: million(limit) });
}

/** A page without the pictures that it carries within itself; no word is so long. */
function withoutPictures(page: string): string {
  return page.replace(/;base64,[\w+/=-]+/g, (found) => (found.length < 1000 ? found : ''));
}

/** For the message, where nothing tells what kind of file it is. */
function firstBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 8))
    .toString('hex')
    .replace(/..(?=.)/g, '$& ');
}

async function draftOf(bytes: Uint8Array, { format: said, charset = null }: Said): Promise<Draft> {
  if (bytes.length === 0) throw new IntakeError('empty');
  const format = settleFormat(bytes, said);
  if (format === 'pdf') return (await import('./pdf.ts')).draftFromPdf(bytes);
  if (isBinary(bytes)) throw new IntakeError('binary', { kind: signatureOf(bytes) ?? firstBytes(bytes) });
  const text = decode(bytes, { charset, html: format === 'html' });
  if (isBlank(text)) throw new IntakeError('empty');
  if (format === 'html') {
    const page = withoutPictures(text);
    refuseIfLong(page, maxMarkupLength);
    return (await import('./html.ts')).draftFromHtml(page);
  }
  refuseIfLong(text, maxTextLength);
  return format === 'markdown' ? draftFromMarkdown(text) : draftFromText(text);
}

/**
 * The document that bytes hold.
 * @throws IntakeError with the code that says why there is none
 */
export async function documentFromBytes(bytes: Uint8Array, said: Said, origin: Origin): Promise<Document> {
  const draft = await draftOf(bytes, said);
  refuseIfLong(draft.text, maxTextLength);
  return assemble({ ...draft, url: draft.url ?? said.url ?? null }, origin);
}
