/** Limits and outside parts of an intake; everything has a default. */
export interface IntakeOptions {
  /** Read where an input is `-`; the process's own standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Allow addresses of this machine and of private networks; refused by default. */
  readonly allowPrivateNetwork?: boolean;
  /** The clock; a publication date later than today is not believed. */
  readonly now?: () => Date;
  readonly signal?: AbortSignal;
  /** Largest input, in bytes. */
  readonly maxBytes?: number;
  /** Longest time for one address, redirects included, in milliseconds. */
  readonly timeoutMs?: number;
}

/** 64 MiB: a page or a PDF with all its pictures. What text they hold has a limit of its own. */
export const defaultMaxBytes = 64 * 1024 * 1024;

export const defaultTimeoutMs = 30_000;

/**
 * Characters of one document: a report of seven hundred pages. Analysing it takes a minute or two and some hundreds of
 * megabytes; a longer text is an archive, or a line that never ends.
 */
export const maxTextLength = 2_000_000;

/** Characters of a web page, its markup included and pictures within it not: so many nodes fit into half a gigabyte. */
export const maxMarkupLength = 6_000_000;

/** Pages of a PDF; a report may be long, an archive of a newspaper is to be split first. */
export const maxPages = 1000;
