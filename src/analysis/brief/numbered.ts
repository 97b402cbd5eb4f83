import type { Evidence, RecordDocument } from '../../model/index.ts';

/** So many sentences stand behind one line of a brief; who wants all opens the fact. */
const MOST = 3;

/** Hands out the numbers of sources: a sentence that stands behind several lines bears one number. */
export interface Numbered {
  /** The numbers of the sentences that a line rests on, at most three, of as many text groups as there are. */
  readonly cite: (evidence: readonly Evidence[]) => readonly number[];
  /** What was cited so far, in the order of its numbers, from 1. */
  readonly sources: readonly Evidence[];
}

/** Starts a numbering of the sources of one brief. */
export function numbered(documents: readonly RecordDocument[]): Numbered {
  const groups = new Map(documents.map(({ id, textGroup }) => [id, textGroup ?? id]));
  const sources: Evidence[] = [];
  const inDocument = new Map<string, number[]>();
  const numberOf = (one: Evidence): number => {
    const known = inDocument.get(one.document) ?? [];
    const same = known.find((number) => overlap(sources[number - 1]!, one));
    if (same !== undefined) return same;
    sources.push(one);
    inDocument.set(one.document, [...known, sources.length]);
    return sources.length;
  };
  const cite = (evidence: readonly Evidence[]): readonly number[] => {
    const told = new Map<string, Evidence>();
    // Ten rewrites of a dispatch are one text: the first of them speaks for all.
    for (const one of evidence) {
      const group = groups.get(one.document) ?? one.document;
      if (!told.has(group)) told.set(group, one);
    }
    return [...new Set([...told.values()].slice(0, MOST).map(numberOf))].sort((a, b) => a - b);
  };
  return { cite, sources };
}

function overlap(a: Evidence, b: Evidence): boolean {
  return a.start < b.end && b.start < a.end;
}
