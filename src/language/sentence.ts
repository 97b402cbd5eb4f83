/**
 * One syntactic word in Universal Dependencies terms. Offsets are UTF-16 code units into the text given to
 * `annotate`. The words of a multiword token («du» = de + le) share its span and carry `multiword`.
 */
export interface Token {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** UD features, sorted by name: `{ Gender: 'Fem', Number: 'Sing' }`. */
  readonly feats: Readonly<Record<string, string>>;
  /** Index into `Sentence.tokens` of the head; -1 for the root. */
  readonly head: number;
  /** UD relation, with the subtypes `:pass`, `:agent`, `:relcl` where they matter. */
  readonly deprel: string;
  readonly start: number;
  readonly end: number;
  /** The surface token this word is part of, when it has more than one word. */
  readonly multiword?: { readonly form: string; readonly index: number; readonly of: number };
}

/** A sentence: `text.slice(start, end)`, its tokens in order, one of them the root. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}
