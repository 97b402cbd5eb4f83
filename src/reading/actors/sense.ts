/** What a name may mean. */
export type Sense =
  | { readonly kind: 'state'; readonly id: string }
  /** An adjective or people's name: «nord-coréen», «les Russes». */
  | { readonly kind: 'demonym'; readonly id: string }
  /** First half of a pair: «russo-». */
  | { readonly kind: 'combining'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'office'; readonly id: string };

/** A name found in the text. Several senses: ambiguous, the most likely first. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly senses: readonly Sense[];
}
