import { numberRows } from '../model/numbers.ts';

/**
 * What the parser knows of one sentence, as numbers. Marks (punctuation) are no words to it: they are properties of their
 * neighbours and get their heads when the tree stands. Position `length` is the root, `length + 1` nothing.
 */
export interface ParserWords {
  /** How many words there are, without the marks. */
  readonly length: number;
  /** Where each word and each mark stands in the sentence; how many words stand before each mark; hashes of the marks. */
  readonly places: Int32Array;
  readonly markPlaces: Int32Array;
  readonly markAt: Int32Array;
  readonly markForms: Int32Array;
  /** Hash of the last mark before each position, with no word between; 0 for none. */
  readonly before: Int32Array;
  /** Hash of the form, of the lemma. */
  readonly forms: Int32Array;
  readonly lemmas: Int32Array;
  /** Clusters of the forms. */
  readonly clusters: Int32Array;
  readonly groups: Int32Array;
  /** Coarse tag; coarse tag with verb form and kind of pronoun; gender and number. */
  readonly tags: Int32Array;
  readonly fine: Int32Array;
  readonly agreement: Int32Array;
  /** How many commas and quotation marks stand before each position; how many verbs and conjunctions among the words before. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly links: Int32Array;
  readonly quotes: Int32Array;
  /** The coarse tag of punctuation, and the treebank whose manner is asked for. */
  readonly punctuation: number;
  readonly source: number;
}

/**
 * A state of arc-eager parsing with the root after the last word (Ballesteros and Nivre 2013). Arrays are indexed by
 * word; `none` stands for no word, so that features need no tests.
 */
export class ParserState {
  readonly length: number;
  readonly root: number;
  readonly none: number;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly leftMost: Int32Array;
  readonly leftSecond: Int32Array;
  readonly rightMost: Int32Array;
  readonly rightSecond: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  /** The word that marks the case of each word: «à» in «à Paris». */
  readonly markers: Int32Array;

  /** @param rows twelve rows of zeros, two longer than the sentence */
  constructor(length: number, rows: readonly Int32Array[] = numberRows(12, length + 2)) {
    this.length = length;
    this.root = length;
    this.none = length + 1;
    const size = length + 2;
    this.stack = rows[0]!;
    this.leftCount = rows[1]!;
    this.rightCount = rows[2]!;
    this.leftLabels = rows[3]!;
    this.rightLabels = rows[4]!;
    this.heads = rows[5]!.fill(-1, 0, size);
    this.labels = rows[6]!.fill(-1, 0, size);
    this.leftMost = rows[7]!.fill(this.none, 0, size);
    this.leftSecond = rows[8]!.fill(this.none, 0, size);
    this.rightMost = rows[9]!.fill(this.none, 0, size);
    this.rightSecond = rows[10]!.fill(this.none, 0, size);
    this.markers = rows[11]!.fill(this.none, 0, size);
  }

  /** The word `below` places under the top of the stack, or `none`. */
  fromTop(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : this.none;
  }

  get done(): boolean {
    return this.next === this.root && this.depth === 0;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  reduce(): void {
    this.depth--;
  }

  /** The top of the stack becomes a dependent of the next word. */
  leftArc(label: number, marks: boolean): void {
    const child = this.stack[--this.depth]!;
    const head = this.next;
    this.heads[child] = head;
    this.labels[child] = label;
    this.leftSecond[head] = this.leftMost[head]!;
    this.leftMost[head] = child;
    this.leftCount[head]!++;
    this.leftLabels[head]! |= 1 << (label & 31);
    if (marks) this.markers[head] = child;
  }

  /** The next word becomes a dependent of the top of the stack, and is put on it. */
  rightArc(label: number, marks: boolean): void {
    const head = this.stack[this.depth - 1]!;
    const child = this.next++;
    this.heads[child] = head;
    this.labels[child] = label;
    this.rightSecond[head] = this.rightMost[head]!;
    this.rightMost[head] = child;
    this.rightCount[head]!++;
    this.rightLabels[head]! |= 1 << (label & 31);
    if (marks && this.markers[head] === this.none) this.markers[head] = child;
    this.stack[this.depth++] = child;
  }
}
