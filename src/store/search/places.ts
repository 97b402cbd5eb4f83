/** A stretch of a document that search shows as one: a sentence; `0..0` is the title that stands beside the text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Passages in two or three bytes each: the way from the end of the one before, and the length. */
export function packPlaces(passages: readonly Passage[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
    bytes.push(left);
  };
  let at = 0;
  for (const { start, end } of passages) {
    const way = start - at;
    // Blocks may go back: the lowest bit is the sign.
    write(way < 0 ? -way * 2 - 1 : way * 2);
    write(end - start);
    at = end;
  }
  return Uint8Array.from(bytes);
}

/** The passages again. */
export function unpackPlaces(bytes: Uint8Array): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  const read = (): number => {
    let value = 0;
    for (let factor = 1; next < bytes.length; factor *= 128) {
      const byte = bytes[next++]!;
      value += (byte % 128) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  let at = 0;
  while (next < bytes.length) {
    const way = read();
    const start = at + (way % 2 === 1 ? -(way + 1) / 2 : way / 2);
    at = start + read();
    passages.push({ start, end: at });
  }
  return passages;
}
