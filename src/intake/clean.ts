// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Whether nothing of a text can be seen: white space, and marks without width of their own (U+200B, U+FEFF …). */
export function isBlank(text: string): boolean {
  return !/[^\p{White_Space}\p{Cc}\p{Cf}]/u.test(text);
}

/**
 * Text as the rest of the project may rely on it: lines end in `\n`, no byte order mark, no control characters but
 * `\n` and `\t` (a space stands in their place), no half surrogate pairs. Nothing else is changed, and no Unicode
 * normalisation is applied: offsets must point into what was published.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u2028\u2029\f]/g, '\n')
    .replace(controls, ' ')
    .toWellFormed();
}
