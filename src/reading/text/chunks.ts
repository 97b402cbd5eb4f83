/**
 * What stands between the blanks of a text: words with their marks. The same ones come again and again, so that what can
 * be told of a text from each of them by itself is worked out once for a chunk and remembered.
 */
interface Chunk {
  readonly text: string;
  /** What was asked of it before, by the number of the question. */
  readonly answers: unknown[];
  /** Another chunk with the same hash. */
  readonly next: Chunk | undefined;
}

const LONGEST = 64;
const MOST = 50_000;
/** By the hash of their letters: a chunk that is known is found without a string being made for it. */
const known = new Map<number, Chunk>();
let count = 0;

const texts = new Map<string, readonly Chunk[]>();
/** About as many as an article has sentences and paragraphs, which several stages ask in turn. */
const MOST_TEXTS = 256;

/** The chunks of a text, in order. */
function chunksOf(text: string): readonly Chunk[] {
  const before = texts.get(text);
  if (before) return before;
  const found: Chunk[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (!isBlank(code)) {
      hash = Math.imul(hash ^ code, 0x5bd1e995);
      hash ^= hash >>> 15;
      continue;
    }
    if (at > start) found.push(chunkAt(text, start, at, hash & 0x3fffffff));
    start = at + 1;
    hash = 0;
  }
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, found);
  return found;
}

/** A space, a line break, the two spaces of French typography. */
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x202f;

function chunkAt(text: string, start: number, end: number, hash: number): Chunk {
  const first = known.get(hash);
  for (let one = first; one; one = one.next) if (isAt(text, start, end, one.text)) return one;
  const made: Chunk = { text: owned(text.slice(start, end)), answers: [], next: first };
  if (end - start > LONGEST) return made;
  if (count >= MOST) {
    known.clear();
    count = 0;
    return made;
  }
  count++;
  known.set(hash, made);
  return made;
}

function isAt(text: string, start: number, end: number, part: string): boolean {
  if (part.length !== end - start) return false;
  for (let at = 0; at < part.length; at++) if (text.charCodeAt(start + at) !== part.charCodeAt(at)) return false;
  return true;
}

/** The same letters as a string of their own: a longer part of a text is a view that would keep all of the text alive. */
const owned = (part: string): string => (part.length < 13 ? part : Object.keys({ [part]: 0 })[0]!);

let questions = 0;

/** `perChunk` where each chunk gives bits: those of all chunks of a text together, without a list of them. */
export function bitsPerChunk(find: (chunk: string) => number): (text: string) => number {
  const question = questions++;
  return (text) => {
    const chunks = chunksOf(text);
    let bits = 0;
    for (let at = 0; at < chunks.length; at++) {
      const { answers } = chunks[at]!;
      if (answers[question] === undefined) answers[question] = find(chunks[at]!.text);
      bits |= answers[question] as number;
    }
    return bits;
  };
}

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
