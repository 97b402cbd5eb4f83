/** A pattern that matches whole words; every rule of the grammar is made with it. */
export const words = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** A year that coverage may speak of. */
export const YEAR = '((?:1[89]|20)\\d\\d)';
