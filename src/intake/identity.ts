import { createHash } from 'node:crypto';

const stride = 65_536;

/** Stretches of a text that end before white space, so that folding one does not need the next. */
function* stretches(text: string): Generator<string> {
  const space = /\s/g;
  for (let at = 0; at < text.length; ) {
    space.lastIndex = at + stride;
    const until = at + stride < text.length ? (space.exec(text)?.index ?? text.length) : text.length;
    yield text.slice(at, until);
    at = until;
  }
}

/**
 * `doc:` and 16 hex digits of the SHA-256 of the text with white space folded: the same article saved twice,
 * wrapped differently or with another Unicode form, is one document.
 */
export function documentId(text: string): string {
  const hash = createHash('sha256');
  let between = '';
  for (const stretch of stretches(text)) {
    const folded = stretch.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (folded === '') continue;
    hash.update(between + folded, 'utf8');
    between = ' ';
  }
  return `doc:${hash.digest('hex').slice(0, 16)}`;
}
