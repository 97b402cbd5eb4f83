/** Whether a stretch is letters of western Europe alone, as most words are: asked letter by letter, without a pattern. */
export function lettersOnly(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const plain = (code | 32) >= 97 && (code | 32) <= 122 && code < 128;
    if (!plain && !(code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)) return false;
  }
  return true;
}
