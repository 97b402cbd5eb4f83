import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intensity } from '../api/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { useWidth } from '../drawing/use-width.ts';
import { useLanguage } from '../language.ts';
import { PeriodColumn } from './intensity-column.tsx';
import { IntensityNote, periodText } from './intensity-note.tsx';
import { axisTick, SCALE_TICKS } from './intensity-ticks.ts';
import { daysOf, numberOf, periodOf, stretchOf, type Unit } from './stretch.ts';

interface Props {
  readonly periods: Intensity['periods'];
  readonly unit: Unit;
  readonly dossier: Dossier;
}

const TOP = 14;
const SCALE = 230;
const AXIS = 30;
const ROW = 34;
/** Where the ends of the scale are named: beside it, between its ticks, or within it. */
const ENDS = {
  beside: { cooperation: SCALE / 8, conflict: (SCALE * 7) / 8 },
  inside: { cooperation: 6, conflict: SCALE - 9 },
};

/** Where things stand, in pixels. */
export interface Geometry {
  readonly left: number;
  readonly y: (weight: number) => number;
  readonly radius: (events: number) => number;
  readonly rows: readonly {
    readonly dimension: Intensity['periods'][number]['dimensions'][number]['dimension'];
    readonly middle: number;
  }[];
  readonly bar: (events: number) => number;
  readonly height: number;
}

/**
 * Above, each month on PLOVER's scale: a circle for what happened at each weight, as large as it is frequent, and a stroke
 * at the median. Below, each dimension: what speaks for closeness upwards, for conflict downwards.
 */
export function IntensityDrawing({ periods, unit, dossier }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const area = useRef<HTMLDivElement>(null);
  const xAxis = useRef<SVGGElement>(null);
  const yAxis = useRef<SVGGElement>(null);
  const width = useWidth(area);
  const [at, setAt] = useState<number | null>(null);
  const { first, last } = useMemo(() => stretchOf(periods, unit), [periods, unit]);
  const shown = useMemo(
    () => periods.filter(({ period }) => numberOf(period) >= first && numberOf(period) <= last),
    [periods, first, last],
  );
  const wide = width >= 620;
  const geometry = useMemo(
    () => geometryOf(shown, wide, width / (last - first + 1)),
    [shown, wide, width, first, last],
  );
  const from = new Date(daysOf(periodOf(first, unit)).from);
  const to = new Date(daysOf(periodOf(last + 1, unit)).from);
  const x = scaleUtc([from, to], [geometry.left, Math.max(width - 2, geometry.left + 1)]);
  useLayoutEffect(() => {
    if (!xAxis.current || !yAxis.current || width === 0) return;
    const ticks = axisBottom<Date>(x)
      .ticks(Math.max(2, Math.round(width / 90)))
      .tickSizeOuter(0)
      .tickFormat((date) => axisTick(date, language));
    select(xAxis.current).call(ticks).attr('font-family', null).attr('font-size', null);
    const scale = axisLeft(scaleLinear([-10, 10], [TOP + SCALE, TOP]))
      .tickValues([...SCALE_TICKS])
      .tickSize(geometry.left - width)
      .tickFormat((value) => (Number(value) > 0 ? `+${value}` : String(value).replace('-', '−')));
    select(yAxis.current).call(scale).attr('font-family', null).attr('font-size', null);
  });
  const current = at === null ? undefined : shown[at];
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max((at ?? shown.length - 1) + step, 0), shown.length - 1);
    setAt(next);
    area.current?.querySelectorAll<SVGAElement>('a')[next]?.focus();
  };
  const middleOf = (period: string) =>
    (x(new Date(daysOf(period).from)) + x(new Date(Date.parse(daysOf(period).to) + 86_400_000))) / 2;
  const column = (x(to) - x(from)) / (last - first + 1);
  return (
    <div ref={area} className="intensity-area" onPointerLeave={() => setAt(null)}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: no element of HTML stands inside a drawing
        <svg width={width} height={geometry.height} role="group" aria-label={t('intensity.label')} onKeyDown={keys}>
          <g ref={yAxis} className="intensity-scale" transform={`translate(${geometry.left} 0)`} />
          {(['cooperation', 'conflict'] as const).map((end) => (
            <text
              key={end}
              className={`intensity-end tone-${end}`}
              // Beside the scale where there is room, so that it stands on no mark.
              x={geometry.left + (wide ? -10 : 4)}
              y={TOP + ENDS[wide ? 'beside' : 'inside'][end] + 4}
              textAnchor={wide ? 'end' : 'start'}
            >
              {t(`intensity.${end}`)}
            </text>
          ))}
          <g ref={xAxis} className="intensity-time" transform={`translate(0 ${TOP + SCALE + 4})`} />
          {geometry.rows.map(({ dimension, middle }) => (
            <g key={dimension}>
              <line className="intensity-row" x1={geometry.left} x2={width} y1={middle} y2={middle} />
              <text
                className={wide ? 'intensity-name' : 'intensity-name intensity-name-over'}
                x={wide ? geometry.left - 10 : geometry.left + 2}
                y={wide ? middle + 4 : middle - ROW / 2 + 9}
                textAnchor={wide ? 'end' : 'start'}
              >
                {t(`dimension.${dimension}`)}
              </text>
            </g>
          ))}
          {shown.map((period, index) => (
            <PeriodColumn
              key={period.period}
              period={period}
              label={periodText(period, language, t)}
              middle={middleOf(period.period)}
              width={column}
              geometry={geometry}
              dossier={dossier}
              isAt={at === index}
              reachable={at === null ? index === shown.length - 1 : at === index}
              onAt={() => setAt(index)}
            />
          ))}
        </svg>
      )}
      {current && <IntensityNote period={current} x={middleOf(current.period)} width={width} />}
    </div>
  );
}

function geometryOf(shown: Intensity['periods'], wide: boolean, column: number): Geometry {
  const totals = new Map<Geometry['rows'][number]['dimension'], number>();
  let most = 1;
  let crowd = 1;
  for (const { weights, dimensions } of shown) {
    for (const { events } of weights) crowd = Math.max(crowd, events);
    for (const { dimension, cooperation, conflict } of dimensions) {
      totals.set(dimension, (totals.get(dimension) ?? 0) + cooperation + conflict);
      most = Math.max(most, cooperation, conflict);
    }
  }
  const names = [...totals].sort((a, b) => b[1] - a[1]).map(([dimension]) => dimension);
  const top = TOP + SCALE + AXIS;
  return {
    left: wide ? 118 : 34,
    y: scaleLinear([-10, 10], [TOP + SCALE, TOP]),
    radius: scaleSqrt([0, crowd], [0, Math.min(15, Math.max(7, column * 0.75))]),
    rows: names.map((dimension, index) => ({ dimension, middle: top + (index + 0.5) * ROW + 6 })),
    bar: scaleSqrt([0, most], [0, ROW / 2 - 2]),
    height: top + names.length * ROW + 14,
  };
}
