import type { TFunction } from 'i18next';
import type { Entry, Marks } from '../api/types.ts';
import { type Look, lookOf } from '../drawing/look.ts';
import { kindOf, type Tone, toneOf } from '../drawing/tone.ts';
import { kindName } from '../format/kind.ts';
import { type Sureness, surenessOf } from '../format/sureness.ts';

/** The marks as the drawing needs them: places in days since 1970, and how each looks. By first day. */
export interface Drawn {
  readonly marks: Marks;
  readonly length: number;
  /** First day; for a mark that is open to the past, the last. */
  readonly start: Float64Array;
  /** The day after the last; for a mark that is open to the future, after the first. */
  readonly end: Float64Array;
  readonly tone: readonly Tone[];
  readonly look: readonly Look[];
  /** 1, 2, or 3 for three independent origins and more. */
  readonly weight: Uint8Array;
}

/** Works the columns of the answer out, once per answer. */
export function drawnOf(marks: Marks): Drawn {
  const length = marks.id.length;
  const places = (ends: readonly (number | null)[], others: readonly (number | null)[], after: number) =>
    Float64Array.from(ends, (end, at) => (end ?? others[at]!) + after);
  return {
    marks,
    length,
    start: places(marks.from, marks.to, 0),
    end: places(marks.to, marks.from, 1),
    tone: marks.type.map((type) => toneOf(marks.types[type]!)),
    look: marks.id.map((_, at) => lookOf(surenessAt(marks, at))),
    weight: Uint8Array.from(marks.support, (count) => Math.min(3, Math.max(1, count ?? 1))),
  };
}

/** The place of a mark among all dated lines: where not all are told, it is not its place in the columns. */
export function placeOf({ marks }: Drawn, at: number): number {
  return marks.inView?.place[at] ?? at;
}

/** How sure the mark at a place of the columns is. */
export function surenessAt(marks: Marks, at: number): Sureness {
  return surenessOf({
    type: typeAt(marks, at),
    factuality: marks.factualities[marks.factuality[at]!]!,
    mood: marks.moods[marks.mood[at]!]!,
    origins: marks.attributed[at] === 1 ? [{ actor: '', kind: 'unnamed', anonymous: false }] : [],
  });
}

/** The type of a mark. */
export function typeAt(marks: Marks, at: number): Entry['type'] {
  return marks.types[marks.type[at]!]!;
}

/** What kind of fact a mark is, in plain words: its mode where it has one («Visite»), its type else. */
export function kindNameAt(marks: Marks, at: number, t: TFunction): string {
  const mode = marks.mode[at] ?? null;
  return kindName({ type: typeAt(marks, at), mode: mode === null ? null : marks.modes[mode]! }, t);
}

/** What an address needs of a mark. */
export function lineAt(marks: Marks, at: number): Pick<Entry, 'kind' | 'id' | 'type'> {
  const type = typeAt(marks, at);
  return { kind: kindOf(type), id: marks.id[at]!, type };
}
