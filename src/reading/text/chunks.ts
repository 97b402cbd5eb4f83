/**
 * What stands between the blanks of a text: words with their marks. The same ones come again and again, so that what can
 * be told of a text from each of them by itself is worked out once for a chunk and remembered.
 */
interface Chunk {
  readonly text: string;
  /** What was asked of it before, by the number of the question. */
  readonly answers: unknown[];
}

const LONGEST = 64;
const MOST = 50_000;
const known = new Map<string, Chunk>();

let latest: string | null = null;
let cut: readonly Chunk[] = [];

/** The chunks of a text, in order; of the last text they are kept, since one question comes after the other. */
function chunksOf(text: string): readonly Chunk[] {
  if (text === latest) return cut;
  const found: Chunk[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBlank(text.charCodeAt(at))) continue;
    if (at > start) found.push(chunkOf(text.slice(start, at)));
    start = at + 1;
  }
  latest = text;
  cut = found;
  return found;
}

/** A space, a line break, the two spaces of French typography. */
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f;

function chunkOf(text: string): Chunk {
  const before = known.get(text);
  if (before) return before;
  const made: Chunk = { text: owned(text), answers: [] };
  if (text.length > LONGEST) return made;
  if (known.size >= MOST) known.clear();
  known.set(made.text, made);
  return made;
}

/** The same letters as a string of their own: a longer part of a text is a view that would keep all of the text alive. */
const owned = (part: string): string => (part.length < 13 ? part : Object.keys({ [part]: 0 })[0]!);

let questions = 0;

/**
 * Asks something of each chunk of a text, in order.
 * @param find must be pure; what it finds must not depend on what stands beyond the blanks
 */
export function perChunk<T extends NonNullable<unknown> | null>(find: (chunk: string) => T): (text: string) => T[] {
  const question = questions++;
  return (text) => {
    const chunks = chunksOf(text);
    const found: T[] = [];
    for (let at = 0; at < chunks.length; at++) {
      const { answers } = chunks[at]!;
      if (answers[question] === undefined) answers[question] = find(chunks[at]!.text);
      found.push(answers[question] as T);
    }
    return found;
  };
}
