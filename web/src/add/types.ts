import type { AddedItem, AdditionState } from '../api/types.ts';

/** What somebody wants added. */
export type Wanted =
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'address'; readonly address: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly title: string;
      readonly publisher: string;
      readonly published: string;
    };

/** One round of adding, as far as it has come. */
export interface Round {
  /** Given by the server; null before it answered. */
  readonly id: string | null;
  readonly items: readonly AddedItem[];
  readonly advance: AdditionState['advance'];
  readonly facts: AdditionState['facts'];
  /** Why it is over; null while it goes on. `lost`: the server does not answer any more. */
  readonly ended: AdditionState['ended'] | 'lost';
}
