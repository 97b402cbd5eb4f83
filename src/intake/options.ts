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

/** 64 MiB: thirty times the longest novel; a larger file is no article. */
export const defaultMaxBytes = 64 * 1024 * 1024;

export const defaultTimeoutMs = 30_000;

/** Pages of a PDF; a report may be long, an archive of a newspaper is to be split first. */
export const maxPages = 1000;
