/** A line with the numbers of the sources that it rests on. */
export interface WrittenLine {
  readonly text: string;
  readonly sources: readonly number[];
}

/** What stands together under a heading of its own: an agreement, a question of number, a contradiction. */
export interface WrittenGroup {
  readonly title: string;
  readonly lines: readonly WrittenLine[];
}

export interface WrittenSection {
  readonly title: string;
  /** What it is about, or why it is empty. */
  readonly lead: string | null;
  readonly lines: readonly WrittenLine[];
  readonly groups: readonly WrittenGroup[];
}

export interface WrittenSource {
  readonly number: number;
  /** Outlet and day. */
  readonly published: string;
  readonly title: string;
  readonly sentence: string;
  /** ISO 639-1, of the sentence. */
  readonly language: string;
  /** Where the article is, null where nothing tells it. */
  readonly address: string | null;
}

/** A brief in the words of one language, before any markup. */
export interface WrittenBrief {
  readonly language: string;
  readonly title: string;
  /** What it covers, of which day, and from which state of the record. */
  readonly head: readonly string[];
  readonly sections: readonly WrittenSection[];
  readonly sourcesTitle: string;
  readonly sources: readonly WrittenSource[];
}
