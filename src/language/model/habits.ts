import type { WordList } from './file.ts';
import { hashStart } from './hash.ts';
import { WordTable } from './lists.ts';

/** What of a decision is looked at together. */
export interface Look {
  /** A few atoms, by their places. */
  readonly atoms: readonly number[];
  /** A decision that was made so often there, and never another, is a habit. */
  readonly often: number;
}

/** No decision is the usual one here. */
export const UNUSUAL = -1;

/**
 * Decisions that are always the same: where a few atoms stand together («le», a noun next, a verb before), the weights
 * never came to any other in the texts of the treebanks. A look there costs a twentieth of adding up the weights.
 */
export class Habits {
  readonly #table: WordTable;
  readonly #looks: readonly Look[];

  constructor(list: WordList, looks: readonly Look[]) {
    this.#table = new WordTable(list);
    this.#looks = looks;
  }

  /** The usual decision for these atoms, or `UNUSUAL`. */
  of(atoms: Int32Array): number {
    const looks = this.#looks;
    for (let number = 0; number < looks.length; number++) {
      const found = this.#table.get(lookHash(number, looks[number]!, atoms));
      if (found !== undefined) return found;
    }
    return UNUSUAL;
  }
}

/** The hash of what one look sees. */
export function lookHash(number: number, { atoms: places }: Look, atoms: Int32Array): number {
  let hash = hashStart(number);
  for (let index = 0; index < places.length; index++) {
    hash = Math.imul(hash ^ atoms[places[index]!]!, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x2c1b3c6d) | 0 || 1;
}

/** Looks written as how often and the names of their atoms. */
export const looksOf = <Name extends string>(
  places: Readonly<Record<Name, number>>,
  lines: readonly (readonly [often: number, ...names: Name[]])[],
): readonly Look[] => lines.map(([often, ...names]) => ({ often, atoms: names.map((name) => places[name]) }));
