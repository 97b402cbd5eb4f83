import { Button } from '@mantine/core';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import { type Months, monthsBetween } from './months.ts';

interface Counted {
  readonly month: string | null;
  readonly cooperation: number;
  readonly conflict: number;
  readonly pact?: number;
  readonly said?: number;
}

interface Props {
  /** What there is per month; a month may come several times. */
  readonly counted: readonly Counted[];
  readonly value: Months;
  readonly onChange: (months: Months) => void;
}

/** Two handles on the months of the record, over how much there is in each; nothing chosen is everything. */
export function Period({ counted, value, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const months = useMemo(() => monthsBetween(counted), [counted]);
  const last = months.length - 1;
  if (last < 1) return null;
  const at = (month: string) => Math.min(last, Math.max(0, months.indexOf(month)));
  const [from, to] = value === null ? [0, last] : [at(value.from), months.includes(value.to) ? at(value.to) : last];
  const set = (first: number, second: number) => {
    const [a, b] = [Math.min(first, second), Math.max(first, second)];
    onChange(a === 0 && b === last ? null : { from: months[a]!, to: months[b]! });
  };
  const named = (index: number) => formatMonth(months[index]!, language);
  const undated = counted.some(({ month }) => month === null);
  return (
    <fieldset className="period-slider" style={{ '--from': from / last, '--to': to / last } as CSSProperties}>
      <legend className="hidden-text">{t('drawing.period')}</legend>
      <p className="period-told" role="status">
        {value === null
          ? t(undated ? 'drawing.allAndUndated' : 'drawing.all')
          : from === to
            ? named(from)
            : t('date.range', { from: named(from), to: named(to) })}
      </p>
      <Bars counted={counted} months={months} />
      <div className="period-handles">
        {([from, to] as const).map((index, end) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: the first handle and the second
            key={end}
            type="range"
            min={0}
            max={last}
            value={index}
            aria-label={t(end === 0 ? 'drawing.first' : 'drawing.last')}
            aria-valuetext={named(index)}
            onChange={(event) => {
              const moved = Number(event.currentTarget.value);
              if (end === 0) set(Math.min(moved, to), to);
              else set(from, Math.max(moved, from));
            }}
          />
        ))}
      </div>
      <p className="period-ends">
        <span>{named(0)}</span>
        {value !== null && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
            {t('drawing.whole')}
          </Button>
        )}
        <span>{named(last)}</span>
      </p>
    </fieldset>
  );
}

/** So many columns at most; a longer time has columns of several months. */
const COLUMNS = 120;

function Bars({ counted, months }: { readonly counted: readonly Counted[]; readonly months: readonly string[] }) {
  const bars = useMemo(() => {
    const columns = Math.min(COLUMNS, months.length);
    const place = new Map(months.map((month, at) => [month, Math.floor((at / months.length) * columns)]));
    const sums = Array.from({ length: columns }, () => ({ cooperation: 0, conflict: 0, pact: 0, said: 0 }));
    for (const { month, cooperation, conflict, pact = 0, said = 0 } of counted) {
      const sum = month === null ? undefined : sums[place.get(month) ?? -1];
      if (!sum) continue;
      sum.cooperation += cooperation;
      sum.conflict += conflict;
      sum.pact += pact;
      sum.said += said;
    }
    return sums;
  }, [counted, months]);
  const peak = Math.max(1, ...bars.map((sum) => sum.cooperation + sum.conflict + sum.pact + sum.said));
  const high = (count: number) => (count / peak) ** 0.5 * 28;
  return (
    <svg className="period-bars" viewBox={`0 0 ${bars.length} 28`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map((sum, at) => {
        const total = sum.cooperation + sum.conflict + sum.pact + sum.said;
        const full = high(total);
        let y = 28;
        return (['cooperation', 'conflict', 'pact', 'said'] as const).map((tone) => {
          const part = total === 0 ? 0 : (sum[tone] / total) * full;
          y -= part;
          const key = `${at} ${tone}`;
          return part > 0 && <rect key={key} className={`fill-${tone}`} x={at + 0.1} y={y} width={0.8} height={part} />;
        });
      })}
    </svg>
  );
}
