import { axisTop } from 'd3-axis';
import type { ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { useLayoutEffect, useRef } from 'react';
import { useLanguage } from '../language.ts';

interface Props {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  /** Where the line of the axis stands, in pixels from the top. */
  readonly y: number;
}

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
/** Of a month with its year, in pixels, with the room around it. */
const LABEL = 84;

/** Days along the top of rows that are drawn on one scale: as many as can be read. */
export function DayAxis({ scale, width, y }: Props) {
  const language = useLanguage();
  const axis = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (!axis.current) return;
    const most = Math.max(2, Math.floor(width / LABEL));
    let count = most;
    while (count > 1 && scale.ticks(count).length > most) count -= 1;
    const ticks = scale.ticks(count);
    const isYears = ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
    const isDays = ticks.some((tick) => tick.getUTCDate() !== 1);
    const written = new Intl.DateTimeFormat(locales[language], {
      ...(isYears ? { year: 'numeric' } : { month: 'short', ...(isDays ? { day: 'numeric' } : { year: 'numeric' }) }),
      timeZone: 'UTC',
    });
    const drawn = axisTop<Date>(scale)
      .tickValues(ticks)
      .tickSizeOuter(0)
      .tickFormat((date) => written.format(date));
    select(axis.current).call(drawn).attr('font-family', null).attr('font-size', null);
  }, [scale, width, language]);
  return <g ref={axis} transform={`translate(0 ${y})`} />;
}
