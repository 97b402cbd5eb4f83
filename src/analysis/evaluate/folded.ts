/** A text with differences of typing folded away, and the way back to the offsets of the original. */
export interface Folded {
  readonly text: string;
  /** `offsets[i]`: where the i-th folded code unit stands in the original; one more for the end. */
  readonly offsets: readonly number[];
}

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
};

/** Folds white space (every run to one blank, none beside quotes), apostrophes, quotation marks, dashes. Case stays. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  const put = (unit: string, offset: number) => {
    text += unit;
    offsets.push(offset);
  };
  for (let at = 0; at < original.length; at++) {
    const unit = original[at]!;
    if (/\s/.test(unit)) {
      if (text !== '' && !text.endsWith(' ') && !text.endsWith('"') && !nextIsQuote(original, at)) put(' ', at);
    } else {
      put(alike[unit] ?? unit, at);
    }
  }
  offsets.push(original.length);
  return { text, offsets };
}

function nextIsQuote(original: string, at: number): boolean {
  const next = /\S/.exec(original.slice(at, at + 200))?.[0];
  return next !== undefined && (alike[next] ?? next) === '"';
}

/** Every place, as `[start, end)` of the original, where some words stand. */
export function findAll(folded: Folded, words: string): [start: number, end: number][] {
  const wanted = fold(words).text.trim();
  const places: [number, number][] = [];
  if (wanted === '') return places;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
    places.push([folded.offsets[at]!, folded.offsets[at + wanted.length - 1]! + 1]);
  }
  return places;
}
