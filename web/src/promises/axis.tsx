import type { ScaleTime } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import { DayAxis } from '../drawing/day-axis.tsx';
import { useLanguage } from '../language.ts';

interface Props {
  readonly scale: ScaleTime<number, number>;
  /** The last day that the record knows. */
  readonly day: string | null;
  readonly width: number;
}

/** Of the label of the day, in pixels. */
const LABEL = 190;

/** The days over the promises, with the one by which they are judged. */
export function PromiseAxis({ scale, day, width }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const x = day === null ? null : scale(Date.parse(day));
  return (
    <svg width={width} height={46} aria-hidden="true">
      <DayAxis scale={scale} width={width} y={45} />
      {day !== null && x !== null && (
        <>
          <text className="promise-day-label" x={x} y={14} textAnchor={anchorOf(x, width)}>
            {t('promise.day', { date: formatDay(day, language) })}
          </text>
          <line className="promise-day" x1={x} x2={x} y1={19} y2={46} />
        </>
      )}
    </svg>
  );
}

function anchorOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < LABEL / 2) return 'start';
  return x > width - LABEL / 2 ? 'end' : 'middle';
}
