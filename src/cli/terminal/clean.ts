/**
 * Text of an article as one line for a terminal: white space folded, and no control character left in it, so that an
 * article cannot recolour the screen, move the cursor or rename the window.
 */
export function clean(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
