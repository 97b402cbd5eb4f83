/** Precision, recall and F1 with the counts behind them; a ratio of nothing is null. */
export interface Score {
  /** Gold facts, and how many of them were found. */
  readonly gold: number;
  readonly found: number;
  /** Our units, and how many of them gold has. */
  readonly ours: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** How often an attribute was right among the matched pairs that ask for it. */
export interface Accuracy {
  readonly asked: number;
  readonly right: number;
  readonly accuracy: number | null;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function score(counts: { gold: number; found: number; ours: number; right: number }): Score {
  const precision = ratio(counts.right, counts.ours);
  const recall = ratio(counts.found, counts.gold);
  const both = precision !== null && recall !== null;
  const f1 = !both ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
}

export function accuracy(judged: readonly (boolean | null)[]): Accuracy {
  const asked = judged.filter((one) => one !== null);
  const right = asked.filter((one) => one).length;
  return { asked: asked.length, right, accuracy: ratio(right, asked.length) };
}
