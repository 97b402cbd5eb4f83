import { packNumbers, unpackNumbers, unpackSigned, zigzag } from './bytes.ts';
import type { WeightRows } from './weights.ts';

/**
 * A model file: the line `entente-model/2`, the length of the header in bytes on a line, the header as JSON, then the
 * sections that the header lists, in order. A table of weights has four sections: differences of the sorted feature
 * hashes, entries per feature, classes, weights; a list of words has two: differences of the sorted hashes, numbers. All
 * are whole numbers of as many bytes as they need (`bytes.ts`).
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
  /** The group of each cluster of words. */
  readonly groups: readonly number[];
  /** Lemma rules and their keys: parallel, line by line. */
  readonly lemmaKeys: string;
  readonly lemmaRules: string;
}

/** Numbers of words, by the hash of the word; sorted by hash. */
export interface WordList {
  readonly keys: Int32Array;
  readonly numbers: Uint32Array;
}

export interface Model {
  readonly header: ModelHeader;
  readonly weights: ReadonlyMap<string, WeightRows>;
  readonly words: ReadonlyMap<string, WordList>;
}

interface SectionEntry {
  readonly name: string;
  readonly kind: 'weights' | 'words';
  readonly keys: number;
  readonly entries: number;
  /** Lengths of the parts in bytes. */
  readonly bytes: readonly number[];
}

const magic = 'entente-model/2';

/** The bytes of a model. The same model always gives the same bytes. */
export function encodeModel(model: Model): Uint8Array {
  const sections: SectionEntry[] = [];
  const parts: Uint8Array[] = [];
  const add = (name: string, kind: SectionEntry['kind'], keys: number, entries: number, made: Uint8Array[]): void => {
    sections.push({ name, kind, keys, entries, bytes: made.map((part) => part.length) });
    parts.push(...made);
  };
  for (const [name, rows] of model.weights) {
    add(name, 'weights', rows.keys.length, rows.weights.length, [
      packNumbers(differences(rows.keys)),
      packNumbers(rows.counts),
      packNumbers(rows.classes),
      packNumbers(Int32Array.from(rows.weights, zigzag)),
    ]);
  }
  for (const [name, list] of model.words) {
    add(name, 'words', list.keys.length, 0, [packNumbers(differences(list.keys)), packNumbers(list.numbers)]);
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...model.header, sections }));
  const front = new TextEncoder().encode(`${magic}\n${header.length}\n`);
  return Buffer.concat([front, header, ...parts]);
}

/** Reads a model; throws where the bytes are no model of this version. */
export function decodeModel(bytes: Uint8Array): Model {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  if (first < 0 || second < 0 || text(0, first) !== magic) throw new Error(`not a language model (${magic})`);
  let at = second + 1 + Number(text(first + 1, second));
  const { sections, ...header } = JSON.parse(text(second + 1, at)) as ModelHeader & { sections: SectionEntry[] };
  const weights = new Map<string, WeightRows>();
  const words = new Map<string, WordList>();
  for (const { name, kind, keys, entries, bytes: lengths } of sections) {
    const parts = lengths.map((length) => {
      at += length;
      return bytes.subarray(at - length, at);
    });
    const sorted = sums(unpackNumbers(parts[0]!, keys));
    if (kind === 'words') {
      words.set(name, { keys: sorted, numbers: unpackNumbers(parts[1]!, keys) });
      continue;
    }
    const heavy: number[] = [];
    weights.set(name, {
      keys: sorted,
      counts: small(parts[1]!, keys),
      classes: small(parts[2]!, entries),
      weights: unpackSigned(parts[3]!, entries, heavy),
      heavy,
    });
  }
  return { header, weights, words };
}

/** Of sorted 32-bit numbers; the first is counted from the smallest there is. */
function differences(keys: Int32Array): Uint32Array {
  let last = -0x80000000;
  return Uint32Array.from(keys, (key) => {
    const step = key - last;
    last = key;
    return step;
  });
}

function sums(steps: Uint32Array): Int32Array {
  const keys = new Int32Array(steps.buffer);
  let last = -0x80000000;
  for (let index = 0; index < keys.length; index++) {
    last = (last + keys[index]!) | 0;
    keys[index] = last;
  }
  return keys;
}

/**
 * Numbers under 128 are their own bytes: nothing is to be read. One kind of array for all tables: where kinds change, the
 * engine throws away what it has compiled.
 */
const small = (bytes: Uint8Array, count: number): Uint16Array =>
  new Uint16Array(bytes.length === count ? bytes : unpackNumbers(bytes, count));
