import type { WeightRows } from './weights.ts';

/**
 * A model file: the line `entente-model/1`, the length of the header in bytes on a line, the header as JSON, then the
 * sections that the header lists, little-endian, in order: per section the hashes (Int32), entry counts (Uint8), classes
 * (Uint8, or Uint16 where there are more than 256) and weights (Int16). Sections start at multiples of 4.
 */
export interface ModelHeader {
  readonly language: string;
  /** When the weights were made, as the card says it. */
  readonly date: string;
  readonly tags: readonly string[];
  readonly bundles: readonly string[];
  readonly labels: readonly string[];
  /** Bundles each tag was seen with, as numbers. */
  readonly allowed: readonly (readonly number[])[];
  /** The manner used where the caller names none: an index into `sources`. */
  readonly source: number;
  readonly sources: readonly string[];
  /** Known words and their classes; lemma rules and their keys: parallel, line by line. */
  readonly words: string;
  readonly wordClasses: readonly number[];
  readonly lemmaKeys: string;
  readonly lemmaRules: string;
}

export interface Model {
  readonly header: ModelHeader;
  readonly sections: ReadonlyMap<string, WeightRows>;
}

interface SectionEntry {
  readonly name: string;
  readonly keys: number;
  readonly entries: number;
  readonly wide: boolean;
}

const magic = 'entente-model/1';
const aligned = (size: number): number => (size + 3) & ~3;

/** The bytes of a model. The same model always gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const sections: SectionEntry[] = [...model.sections].map(([name, rows]) => ({
    name,
    keys: rows.keys.length,
    entries: rows.weights.length,
    wide: rows.classes.some((value) => value > 255),
  }));
  const header = new TextEncoder().encode(JSON.stringify({ ...model.header, sections }));
  const front = new TextEncoder().encode(`${magic}\n${header.length}\n`);
  const parts: Uint8Array[] = [];
  for (const rows of model.sections.values()) {
    const wide = rows.classes.some((value) => value > 255);
    parts.push(bytesOf(rows.keys), bytesOf(Uint8Array.from(rows.counts)));
    parts.push(bytesOf(wide ? Uint16Array.from(rows.classes) : Uint8Array.from(rows.classes)), bytesOf(rows.weights));
  }
  let size = aligned(front.length + header.length);
  const total = size + parts.reduce((sum, part) => sum + aligned(part.length), 0);
  const bytes = new Uint8Array(total);
  bytes.set(front);
  bytes.set(header, front.length);
  for (const part of parts) {
    bytes.set(part, size);
    size += aligned(part.length);
  }
  return bytes;
}

/** Reads a model; throws where the bytes are no model of this version. */
export function decodeModel(bytes: Uint8Array): Model {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  if (first < 0 || second < 0 || text(0, first) !== magic) throw new Error(`not a language model (${magic})`);
  const end = second + 1 + Number(text(first + 1, second));
  const { sections, ...header } = JSON.parse(text(second + 1, end)) as ModelHeader & { sections: SectionEntry[] };
  let at = bytes.byteOffset + aligned(end);
  const take = <A>(
    make: (buffer: ArrayBufferLike, from: number, length: number) => A,
    length: number,
    width: number,
  ): A => {
    const part = make(bytes.buffer, at, length);
    at += aligned(length * width);
    return part;
  };
  const found = sections.map((section): [string, WeightRows] => [
    section.name,
    {
      keys: take((buffer, from, length) => new Int32Array(buffer, from, length), section.keys, 4),
      counts: take((buffer, from, length) => new Uint8Array(buffer, from, length), section.keys, 1),
      classes: section.wide
        ? take((buffer, from, length) => new Uint16Array(buffer, from, length), section.entries, 2)
        : take((buffer, from, length) => new Uint8Array(buffer, from, length), section.entries, 1),
      weights: take((buffer, from, length) => new Int16Array(buffer, from, length), section.entries, 2),
    },
  ]);
  return { header, sections: new Map(found) };
}

const bytesOf = (array: Int32Array | Int16Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
