import { useComputedColorScheme } from '@mantine/core';
import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { inksOf } from '../drawing/inks.ts';
import { sharpContext } from '../drawing/sharp.ts';
import { useWidth } from '../drawing/use-width.ts';
import { useLanguage } from '../language.ts';
import { writeAxis, writeGrid } from './axis.ts';
import type { Current } from './current.ts';
import { type Drawn, kindNameAt, placeOf } from './drawn.ts';
import { LaneNames } from './lane-names.tsx';
import type { Lane } from './lanes.ts';
import type { RowCache } from './layout.ts';
import { boxesOf, type Hit, paint } from './paint.ts';
import type { View } from './span.ts';
import { MarkNote, sidesAt } from './tooltip.tsx';
import { useMarkKeys } from './use-mark-keys.ts';
import type { WalkTo } from './walk.ts';

interface Props {
  readonly drawn: Drawn;
  readonly lanes: readonly Lane[];
  readonly view: View;
  readonly area: React.RefObject<HTMLDivElement | null>;
  readonly go: (view: View) => void;
  readonly open: (mark: Current) => void;
  readonly walk: WalkTo;
  /** What is drawn of what: where it changes, nothing is pointed at any more. */
  readonly of: string;
}

/** Narrower than this the names of the lanes stand in the lanes. */
const NARROW = 620;

/** The lanes with their marks, the axis above them, and what the mark under the pointer or the keyboard stands for. */
export function Drawing({ drawn, lanes, view, area, go, open, walk, of }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const axis = useRef<SVGGElement>(null);
  const grid = useRef<SVGGElement>(null);
  const hits = useRef<Hit[]>([]);
  const width = useWidth(area);
  const narrow = useWidth(frame) < NARROW;
  const [current, setCurrent] = useState<Current | null>(null);
  const { tops, heights, height } = useMemo(() => stacked(lanes, narrow), [lanes, narrow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are of these lanes
  const cache = useMemo<RowCache>(() => new Map(), [drawn, lanes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pointed at may be gone
  useEffect(() => setCurrent(null), [of]);
  const keys = useMarkKeys({ walk, view, current, setCurrent, go, open });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours of the style sheet
  useLayoutEffect(() => {
    if (!canvas.current || width === 0) return;
    const labelOf = (mark: number) => {
      const kind = kindNameAt(drawn.marks, mark, t);
      const sides = sidesAt(drawn.marks, mark, language);
      return sides === '' ? kind : `${kind} · ${sides}`;
    };
    const wideLabel = (count: number) => t('drawn.wide', { count, number: formatNumber(count, language) });
    const scene = { drawn, lanes, tops, heights, head: narrow ? 17 : 0, view, width, height, current };
    const context = sharpContext(canvas.current, width, height);
    hits.current = paint(context, { ...scene, labelOf, wideLabel }, inksOf(canvas.current), cache);
    writeAxis(axis.current!, view, width, language);
    writeGrid(grid.current!, view, width, height);
  }, [drawn, lanes, tops, heights, height, narrow, view, width, current, scheme, language, t, cache]);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) setCurrent((known) => pointedAt(drawn, markAt(hits.current, event), known));
  };
  const click = (event: React.MouseEvent<HTMLDivElement>) => {
    const found = pointedAt(drawn, markAt(hits.current, event), current);
    // Under a finger nothing has been seen yet: the first touch tells what it is.
    const touched = (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
    if (found === null || (touched && found !== current)) setCurrent(found);
    else open(found);
  };
  return (
    <div className="lanes" ref={frame} data-narrow={narrow || undefined}>
      <LaneNames lanes={lanes} heights={heights} names={drawn.marks.names} />
      <div className="lanes-area">
        <svg className="lanes-axis" width={width} height={26} aria-hidden="true">
          <g ref={axis} transform="translate(0 25)" />
        </svg>
        <div
          ref={area}
          className="lanes-marks"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys go from mark to mark
          tabIndex={0}
          aria-label={t('drawn.label')}
          aria-describedby="drawn-keys"
          style={{ height }}
          onPointerMove={point}
          onPointerLeave={() => setCurrent(null)}
          onClick={click}
          onKeyDown={keys}
        >
          <svg className="lanes-grid" width={width} height={height} aria-hidden="true">
            <g ref={grid} />
          </svg>
          <canvas ref={canvas} className={current === null ? undefined : 'lanes-pointed'} />
          {current !== null && (
            <Note
              current={current}
              hit={
                hits.current.find(({ mark }) => placeOf(drawn, mark) === current.place) ??
                boxesOf(current, { drawn, lanes, tops, heights, head: 0, view, width, height, current })[0]
              }
              width={width}
            />
          )}
        </div>
        <p className="hidden-text" role="status">
          {current !== null && <MarkNote marks={current.told.marks} at={current.at} />}
        </p>
      </div>
    </div>
  );
}

interface NoteProps {
  readonly current: Current;
  readonly hit: Pick<Hit, 'left' | 'right' | 'bottom'> | undefined;
  readonly width: number;
}

function Note({ current, hit, width }: NoteProps) {
  if (!hit) return null;
  const middle = (Math.max(hit.left, 0) + Math.min(hit.right, width)) / 2;
  const left = Math.min(Math.max(middle - 140, 0), Math.max(0, width - 280));
  return (
    <div className="mark-note" aria-hidden="true" style={{ left, top: hit.bottom + 8 }}>
      <MarkNote marks={current.told.marks} at={current.at} />
    </div>
  );
}

/** A lane is as high as its marks may need, and stays so while one comes closer. */
function stacked(lanes: readonly Lane[], narrow: boolean) {
  const heights = lanes.map(({ count }) => (count < 4 ? 46 : count < 12 ? 84 : 122) + (narrow ? 18 : 0));
  let height = 0;
  const tops = heights.map((one) => {
    height += one;
    return height - one;
  });
  return { tops, heights, height };
}

/** So far from a mark, in pixels, it is still meant. */
const NEAR = 5;

function markAt(hits: readonly Hit[], event: { clientX: number; clientY: number; currentTarget: Element }) {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let best: Hit | null = null;
  let least = NEAR;
  for (const hit of hits) {
    const away = Math.max(hit.left - x, x - hit.right, hit.top - y, y - hit.bottom, 0);
    // Of two that are equally near, the narrower one: it says more, and is harder to reach.
    if (away < least || (best && away === least && hit.right - hit.left < best.right - best.left)) {
      best = hit;
      least = away;
    }
  }
  return best;
}

/** What stands under the pointer; the same as before where it is the same mark. */
function pointedAt(drawn: Drawn, hit: Hit | null, known: Current | null): Current | null {
  if (hit === null) return null;
  const place = placeOf(drawn, hit.mark);
  return known?.place === place ? known : { place, lane: hit.lane, told: drawn, at: hit.mark };
}
