import type { LanesInView } from '../answers/index.ts';
import { densityOf } from './density.ts';
import type { Laid, Stretch } from './laid.ts';
import type { Lane } from './lanes.ts';
import { type Look, looks, type Tone, tones } from './look.ts';

/** So many lines of a lane can be told apart; more are counted in columns. */
const SINGLE = 400;
/** Columns of what is told: as many again as a drawing has. */
const COLUMNS = 512;
/** Columns of the whole time. */
const STRIP = 300;
/** What lasts so much longer than the view says too little for a mark: it is counted. */
const WIDE = 1.5;

/** Whether a line is shown that has neither a tone nor a look that was switched off. */
export function showing({ tone, look }: Laid, hide: readonly (Tone | Look)[]): (at: number) => boolean {
  const away = new Set<Tone | Look>(hide);
  if (away.size === 0) return () => true;
  const [toneAway, lookAway] = [tones.map((one) => away.has(one)), looks.map((one) => away.has(one))];
  return (at) => !toneAway[tone[at]!] && !lookAway[look[at]!];
}

/**
 * What a drawing shows of many lines: those around a view one by one where a lane has few there, counted in columns
 * where it has many. As much as the view before and after it is told, so that one can move along.
 */
export function inView(
  laid: Laid,
  lanes: readonly Lane[],
  shows: (at: number) => boolean,
  view: Stretch,
): { readonly told: LanesInView; readonly places: readonly number[] } {
  const margin = (view.to - view.from) / 2;
  const window = {
    from: Math.max(view.from - margin, laid.extent.from),
    to: Math.min(view.to + margin, laid.extent.to),
  };
  if (window.to <= window.from) window.to = window.from + 1;
  const widest = (view.to - view.from) * WIDE;
  const sorted = lanes.map(({ key, at }) => {
    const shown = at.filter(shows);
    const near = shown.filter((one) => laid.start[one]! < window.to && laid.end[one]! > window.from);
    const single = near.filter((one) => laid.end[one]! - laid.start[one]! <= widest);
    return { key, count: shown.length, near, single, isMany: single.length > SINGLE };
  });
  const places = [...new Set(sorted.flatMap(({ single, isMany }) => (isMany ? [] : [...single])))].sort(
    (a, b) => a - b,
  );
  const numbers = new Map(places.map((place, number) => [place, number]));
  return {
    places,
    told: {
      ...{ extent: laid.extent, story: laid.story, window, place: places },
      strip: densityOf(laid, laid.entries.keys(), laid.extent, STRIP),
      lanes: sorted
        .filter(({ count }) => count > 0)
        .map(({ key, count, near, single, isMany }) => ({
          ...{ key, count },
          marks: isMany ? null : Array.from(single, (place) => numbers.get(place)!),
          density: isMany ? densityOf(laid, near, window, COLUMNS) : [],
          wide: isMany ? 0 : overlapping(laid, near, view) - overlapping(laid, single, view),
        })),
    },
  };
}

function overlapping({ start, end }: Laid, at: Int32Array, { from, to }: Stretch): number {
  let count = 0;
  for (const one of at) if (start[one]! < to && end[one]! > from) count += 1;
  return count;
}
