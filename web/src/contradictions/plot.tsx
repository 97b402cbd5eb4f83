import { scaleLinear, scaleUtc } from 'd3-scale';
import { useRef } from 'react';
import type { Opposition } from '../api/types.ts';
import { rangeOf } from '../claims/scale.ts';
import { useWidth } from '../drawing/use-width.ts';

type Side = Opposition['sides'][number];

const ROW = 16;

/** Numbers or days that cannot both hold, one under the other on one scale; nothing for what no scale holds. */
export function OppositionPlot({ sides }: { readonly sides: readonly Side[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const spans = spansOf(sides);
  if (spans === null) return null;
  const bounds = spans.flatMap((span) => [span.low, span.high].filter((bound) => bound !== null));
  const ends = [Math.min(...bounds), Math.max(...bounds)] as const;
  const room = (ends[1] - ends[0]) * 0.12 || 1;
  const isDay = sides[0]!.date !== null;
  const pixels = [12, Math.max(width - 12, 13)];
  const x = isDay
    ? scaleUtc([ends[0] - room, ends[1] + room], pixels)
    : scaleLinear([Math.min(0, ends[0]), ends[1] + room], pixels);
  return (
    <div ref={box} className="opposition-plot" aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={spans.length * ROW + 4} aria-hidden="true">
          {spans.map(({ low, high }, at) => {
            const y = 2 + ROW / 2 + at * ROW;
            const from = low === null ? 2 : x(low);
            const to = high === null ? width - 2 : x(high);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: one line for each side, in their order
              <g key={at} className={`side-${at}`}>
                <line className="plot-ground" x1={0} x2={width} y1={y} y2={y} />
                {to - from < 6 ? (
                  <circle cx={(from + to) / 2} cy={y} r={5} />
                ) : (
                  <rect x={from} y={y - 4} width={to - from} height={8} rx={4} />
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface Extent {
  readonly low: number | null;
  readonly high: number | null;
}

/** What each side allows, as numbers or as days; null where one of them has neither. */
function spansOf(sides: readonly Side[]): readonly Extent[] | null {
  const day = (one: string | null) => (one === null ? null : Date.parse(one));
  const spans = sides.flatMap(({ quantity, date }): readonly Extent[] => {
    if (quantity !== null) return [rangeOf(quantity)];
    return date === null ? [] : [{ low: day(date.from), high: day(date.to) }];
  });
  const isOpen = spans.every(({ low, high }) => low === null && high === null);
  return spans.length === sides.length && !isOpen ? spans : null;
}
