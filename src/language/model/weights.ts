/** Sums of weights by class: whole numbers from a model, fractions in training. */
export type Scores = Int32Array | Float64Array;

/** A trained model of one kind of decision: from the atoms of a decision to a score for each class. */
export interface Scorer {
  /** Where the caller writes the atoms that the templates combine. */
  readonly atoms: Int32Array;
  /** The weights of all features, added up by class. What it gives is written over by the next call. */
  sum(): Int32Array;
}

/** Weights as they come from a model file: per feature its hash (sorted) and how many (class, weight) entries it has. */
export interface WeightRows {
  readonly keys: Int32Array;
  readonly counts: Uint16Array;
  readonly classes: Uint16Array;
  readonly weights: Int16Array;
  /** The entries with a weight beyond -64 to 63, in order: those that a file holds in more than one byte. */
  readonly heavy: readonly number[];
}
