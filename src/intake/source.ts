import type { IntakeFailure } from './result.ts';

/**
 * One thing to read, found by `expand`. `file` is what people are told: the path or address as it was given.
 * A `failed` source is an input that could not even be looked for; it gives its failure when its turn comes.
 */
export type Source =
  | { readonly kind: 'file'; readonly file: string; readonly path: string | Buffer }
  | { readonly kind: 'stdin'; readonly file: '-' }
  | { readonly kind: 'address'; readonly file: string }
  /** What was handed over as it is; `named`: `file` is the name of a file, not only a word for it. */
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array; readonly named: boolean }
  | { readonly kind: 'failed'; readonly file: string; readonly failure: IntakeFailure };
