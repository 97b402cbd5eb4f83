import type { IntakeFailure, Source } from '../../intake/index.ts';
import type { Outcome } from '../progress.ts';

/** Something to be added: a file that is still to be handed over, an address, or a text. */
export type Draft =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly title?: string | undefined;
      readonly publisher?: string | undefined;
      /** `YYYY-MM-DD` */
      readonly published?: string | undefined;
    };

/** What became of one of them so far. */
export interface AddedItem {
  /** Its place in the list. */
  readonly number: number;
  readonly kind: Draft['kind'];
  /** What people know it by: name of the file, address, title or first words of the text. */
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'cancelled' | Exclude<Outcome, 'refreshed'>;
  readonly failure: Pick<IntakeFailure, 'code' | 'detail'> | null;
  readonly document: { readonly id: string; readonly title: string | null } | null;
  /** Language of a document that is kept but that no reader can read, ISO 639-1 or `und`; else null. */
  readonly foreign: string | null;
  /** Facts that it tells: those that nothing told before this, and the others; null before they are recorded. */
  readonly facts: { readonly fresh: number; readonly known: number } | null;
}

const longestName = 80;

export function firstItem(draft: Draft, number: number): AddedItem {
  const name = draft.kind === 'file' ? draft.name : draft.kind === 'address' ? draft.address : nameOf(draft);
  return {
    number,
    kind: draft.kind,
    name,
    state: 'waiting',
    failure: null,
    document: null,
    foreign: null,
    facts: null,
  };
}

function nameOf({ title, text }: Extract<Draft, { kind: 'text' }>): string {
  const words = (title ?? text).trim().replace(/\s+/g, ' ');
  return words.length <= longestName ? words : `${words.slice(0, longestName)}…`;
}

/** What intake gets; the bytes of a file are handed over. */
export function sourceOf(draft: Draft, bytes: Uint8Array): Source {
  if (draft.kind === 'address') return { kind: 'address', file: draft.address };
  if (draft.kind === 'file') return { kind: 'bytes', file: draft.name, bytes, named: true };
  return { kind: 'bytes', file: nameOf(draft), bytes: new TextEncoder().encode(withHead(draft)), named: false };
}

/** The text below what is said of it, as front matter; a text that brings its own is left as it is. */
function withHead({ text, title, publisher, published }: Extract<Draft, { kind: 'text' }>): string {
  const said = Object.entries({ title, publisher, published }).filter(([, value]) => value?.trim());
  if (said.length === 0 || /^\s*---\s*\n/.test(text)) return text;
  // JSON is YAML: nothing in a title can become another field.
  return ['---', ...said.map(([key, value]) => `${key}: ${JSON.stringify(value!.trim())}`), '---', '', text].join('\n');
}
