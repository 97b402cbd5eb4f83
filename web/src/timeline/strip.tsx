import { useComputedColorScheme } from '@mantine/core';
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inksOf } from '../drawing/inks.ts';
import { sharpContext } from '../drawing/sharp.ts';
import { tones } from '../drawing/tone.ts';
import { useWidth } from '../drawing/use-width.ts';
import { COLUMN, densityIn, densityOf, peakOf } from './density.ts';
import type { Drawn } from './drawn.ts';
import type { View } from './span.ts';

interface Props {
  readonly drawn: Drawn;
  readonly extent: View;
  readonly view: View;
  readonly go: (view: View) => void;
}

const HEIGHT = 40;

/** The whole period in one line, with the part that is shown above framed; a finger or the mouse drags the frame. */
export function Strip({ drawn, extent, view, go }: Props) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const density = useMemo(() => {
    if (width === 0) return null;
    const { inView } = drawn.marks;
    if (inView) return densityIn({ counts: inView.strip, ...inView.extent }, extent, width);
    return densityOf(
      drawn,
      Array.from({ length: drawn.length }, (_, at) => at),
      extent,
      width,
    );
  }, [drawn, extent, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours of the style sheet
  useLayoutEffect(() => {
    if (!canvas.current || !density) return;
    const context = sharpContext(canvas.current, width, HEIGHT);
    const inks = inksOf(canvas.current);
    const peak = Math.max(1, peakOf(density));
    context.clearRect(0, 0, width, HEIGHT);
    for (let column = 0; column < density.said.length; column += 1) {
      let y = HEIGHT - 1;
      const total = tones.reduce((sum, tone) => sum + density[tone][column]!, 0);
      if (total < 1e-9) continue;
      for (const tone of tones) {
        const part = (density[tone][column]! / total) * Math.max(1.5, Math.sqrt(total / peak) * (HEIGHT - 6));
        context.fillStyle = inks.tones[tone];
        context.fillRect(column * COLUMN, y - part, COLUMN - 1, part);
        y -= part;
      }
    }
  }, [density, width, scheme]);
  const span = extent.to - extent.from;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const day = extent.from + ((event.clientX - box.left) / box.width) * span;
    const half = (view.to - view.from) / 2;
    go({ from: day - half, to: day + half });
  };
  const percent = (days: number) => `${(days / span) * 100}%`;
  return (
    <div className="strip">
      <div ref={frame} className="strip-area" onPointerDown={drag} onPointerMove={drag} title={t('drawn.overview')}>
        <canvas ref={canvas} />
        <div
          className="strip-frame"
          style={{ left: percent(view.from - extent.from), width: percent(view.to - view.from) }}
        />
      </div>
      <p className="strip-ends" aria-hidden="true">
        <span>{yearOf(extent.from)}</span>
        <span>{yearOf(extent.to)}</span>
      </p>
    </div>
  );
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
