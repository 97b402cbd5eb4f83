import { createHash } from 'node:crypto';

/**
 * `doc:` and 16 hex digits of the SHA-256 of the text with white space folded: the same article saved twice,
 * wrapped differently or with another Unicode form, is one document.
 */
export function documentId(text: string): string {
  const folded = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return `doc:${createHash('sha256').update(folded, 'utf8').digest('hex').slice(0, 16)}`;
}
