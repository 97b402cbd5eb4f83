import type { Entry } from '../answers/index.ts';
import { dayOf } from '../marks.ts';
import { oncePer } from '../once-per.ts';
import { type Look, lookOf, looks, type Tone, toneOf, tones } from './look.ts';

/** A stretch of time, in days since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The dated lines of a timeline by first day, each with its place, as they are counted and cut out. */
export interface Laid {
  readonly entries: readonly Entry[];
  readonly undated: number;
  /** First day; of a line that is open to the past, the last. */
  readonly start: Float64Array;
  /** The day after the last; of a line that is open to the future, after the first. */
  readonly end: Float64Array;
  /** Numbers of `tones` and `looks`. */
  readonly tone: Uint8Array;
  readonly look: Uint8Array;
  readonly extent: Stretch;
  /** The shortest stretch that holds the beginnings of four lines in five. */
  readonly story: Stretch;
}

/** Lays the lines of a timeline out, once for each list of them. */
export const laidOf = oncePer((all: readonly Entry[]): Laid => {
  const dated = all
    .filter(({ date }) => date !== null && (date.from ?? date.to) !== null)
    .map((entry) => ({ entry, from: dayOf(entry.date!.from), to: dayOf(entry.date!.to) }))
    .sort((a, b) => (a.from ?? a.to!) - (b.from ?? b.to!));
  const entries = dated.map(({ entry }) => entry);
  const start = Float64Array.from(dated, ({ from, to }) => from ?? to!);
  const end = Float64Array.from(dated, ({ from, to }) => (to ?? from!) + 1);
  return {
    ...{ entries, undated: all.length - dated.length, start, end },
    tone: Uint8Array.from(entries, (entry) => numberOf(tones, toneOf(entry))),
    look: Uint8Array.from(entries, (entry) => numberOf(looks, lookOf(entry))),
    extent: { from: start[0] ?? 0, to: end.reduce((last, one) => Math.max(last, one), start[0] ?? 1) },
    story: storyOf(start),
  };
});

const numberOf = <T extends Tone | Look>(all: readonly T[], one: T): number => all.indexOf(one);

function storyOf(start: Float64Array): Stretch {
  const held = Math.max(1, Math.ceil(start.length * 0.8));
  let best = 0;
  for (let at = 0; at + held <= start.length; at += 1) {
    if (start[at + held - 1]! - start[at]! <= start[best + held - 1]! - start[best]!) best = at;
  }
  return { from: start[best] ?? 0, to: (start[best + held - 1] ?? 0) + 1 };
}
