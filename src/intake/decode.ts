import chardet from 'chardet';
import iconv from 'iconv-lite';
import { IntakeError } from './failure.ts';
import { utf16Of, utf32Of } from './sniff.ts';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** How chardet sees Western text. Windows-1252 holds all printable characters of ISO 8859-1, and the quotes and dashes of the press. */
const western =
  /^(?:iso-8859-(?:1|2|9|15)|windows-125[024]|ascii|utf-8|utf-16.*|utf-32.*|big5|shift_jis|euc-.*|gb18030|iso-2022.*)$/i;
const detectionSample = 65_536;
const confident = 50;

function utf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Share of bytes above 0x7f, and how many of them stand in well-formed UTF-8 sequences. */
function highBytes(bytes: Uint8Array): { high: number; wellFormed: number } {
  let high = 0;
  let wellFormed = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    const follow =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let k = 1;
    while (k <= follow && (bytes[i + k] ?? 0) >> 6 === 2) k++;
    if (follow > 0 && k > follow) {
      high += follow;
      wellFormed += follow + 1;
      i += follow;
    }
  }
  return { high, wellFormed };
}

/** The charset an HTML page declares in its first kilobytes: `<meta charset=…>` or the older `http-equiv` form. */
function declaredInHtml(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1]?.toLowerCase() ?? null;
}

function declared(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null || !iconv.encodingExists(charset)) return null;
  if (/^utf-?8$/i.test(charset)) return utf8(bytes);
  if (/^utf-?16/i.test(charset)) return null;
  // Pages that say Latin 1 mean Windows-1252 (WHATWG); pages that say it and hold well-formed UTF-8 are mistaken.
  const { high, wellFormed } = highBytes(bytes);
  if (high > 2 && wellFormed === high) return utf8(bytes);
  return iconv.decode(
    Buffer.from(bytes),
    /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(charset) ? 'windows-1252' : charset,
  );
}

/** Neither declared nor UTF-8: chardet's guess for other alphabets, Windows-1252 for Western text. */
function guessed(bytes: Uint8Array): string {
  const { high, wellFormed } = highBytes(bytes);
  // A damaged byte or two in UTF-8 must not turn every «é» of the article into two letters.
  if (wellFormed >= 4 && wellFormed >= high * 0.8) return new TextDecoder('utf-8').decode(bytes);
  const sample = bytes.subarray(0, detectionSample);
  const guess = chardet.analyse(sample)[0];
  const foreign =
    guess && guess.confidence >= confident && !western.test(guess.name) && iconv.encodingExists(guess.name);
  const eastAsian =
    guess && guess.confidence >= 90 && /^(?:big5|shift_jis|euc-.*|gb18030|iso-2022.*)$/i.test(guess.name);
  if (guess && (foreign || eastAsian)) return iconv.decode(Buffer.from(bytes), guess.name);
  // In French, one letter in twenty-five is accented; where a third of the bytes would be, it is no Western text.
  if (high > bytes.length / 3) throw new IntakeError('encoding', { guess: guess?.name ?? '?' });
  return iconv.decode(Buffer.from(bytes), 'windows-1252');
}

/**
 * Text of bytes in an unknown encoding: byte order mark, then what the page or the server declares, then UTF-8 where
 * the bytes are valid, then a guess.
 *
 * @param charset what the server declared, or null
 * @throws IntakeError `encoding` where no encoding gives text
 */
export function decode(
  bytes: Uint8Array,
  { charset = null, html = false }: { charset?: string | null; html?: boolean } = {},
): string {
  const utf32 = utf32Of(bytes);
  if (utf32) return iconv.decode(Buffer.from(bytes), utf32);
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  return (
    declared(bytes, charset) ?? (html ? declared(bytes, declaredInHtml(bytes)) : null) ?? utf8(bytes) ?? guessed(bytes)
  );
}
