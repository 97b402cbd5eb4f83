import type { Format } from './format.ts';

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['GZIP', [0x1f, 0x8b]],
  ['BZIP2', [0x42, 0x5a, 0x68]],
  ['XZ', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['7Z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['RIFF', [0x52, 0x49, 0x46, 0x46]],
];

const sampleLength = 65_536;

/** The kind of a file that is no text, from its first bytes (`PNG`, `ZIP` …); null where they tell nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
  return signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** The byte order mark of UTF-32, which begins like that of UTF-16. */
export function utf32Of(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  const mark = bytes.subarray(0, 4).join(' ');
  return mark === '255 254 0 0' ? 'utf-32le' : mark === '0 0 254 255' ? 'utf-32be' : null;
}

/** A byte order mark, or the zeros of UTF-16 without one: every other byte of Western text is zero. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, sampleLength) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Whether bytes are no text: a known signature, zeros, or more than one control character in fifty. */
export function isBinary(bytes: Uint8Array): boolean {
  if (signatureOf(bytes) !== null) return true;
  if (utf32Of(bytes) !== null || utf16Of(bytes) !== null) return false;
  const length = Math.min(bytes.length, sampleLength);
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      controls++;
  }
  // A stray zero is damage; a text of a few bytes may hold one control character.
  return zeros > length / 1000 || controls > Math.max(1, length / 50);
}

const latin1 = new TextDecoder('latin1');

/** The format the bytes themselves show, for input without a name: PDF, HTML, else text. */
export function sniffFormat(bytes: Uint8Array): Format {
  const start = latin1.decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  const utf16 = utf16Of(bytes);
  const words = utf16
    ? new TextDecoder(utf16).decode(bytes.subarray(0, 1024))
    : start.replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
    words,
  )
    ? 'html'
    : 'text';
}
