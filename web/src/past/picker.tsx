import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { Days } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { lookBack } from '../router.tsx';
import { useAsOf } from './as-of.ts';
import { indexUpTo } from './days.ts';
import { DaysDrawing } from './days-drawing.tsx';

/** The record is made anew for each day: one that is only passed over by the slider is not asked for. */
const WAIT = 350;

/** Which day to look back to: along the days on which something was published, or any other. */
export default function DayPicker() {
  const answer = useAnswer<Days>('/record/days');
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state === 'loading') return <Loading lines={3} />;
  return answer.value.days.length === 0 ? <NoDay undated={answer.value.undated} /> : <Picker answer={answer.value} />;
}

function NoDay({ undated }: { readonly undated: number }) {
  const { t } = useTranslation();
  return <p className="day-picker">{t(undated === 0 ? 'past.empty' : 'past.noDay')}</p>;
}

function Picker({ answer: { days, undated } }: { readonly answer: Days }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const field = useId();
  const day = useAsOf();
  const last = days.length - 1;
  const [at, setAt] = useState(() => (day === '' ? last : indexUpTo(days, day)));
  useEffect(() => setAt(day === '' ? last : indexUpTo(days, day)), [day, last, days]);
  const shown = days[Math.max(at, 0)]!.day;
  const asked = at === last ? '' : shown;
  const known = day === '' ? last : indexUpTo(days, day);
  useEffect(() => {
    if (at === known) return;
    const timer = setTimeout(() => lookBack(asked), WAIT);
    return () => clearTimeout(timer);
  }, [at, known, asked]);
  const documents = days.slice(0, at + 1).reduce((sum, one) => sum + one.documents, 0);
  return (
    <div className="day-picker">
      <div className="day-slider">
        <DaysDrawing days={days} at={at} />
        <input
          type="range"
          min={0}
          max={last}
          value={Math.max(at, 0)}
          aria-label={t('past.slide')}
          aria-valuetext={formatDay(shown, language)}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
        <p className="aside day-ends">
          <span>{formatDay(days[0]!.day, language)}</span>
          <span>{formatDay(days[last]!.day, language)}</span>
        </p>
      </div>
      <div className="day-other">
        <label htmlFor={field}>{t('past.other')}</label>
        <input
          id={field}
          type="date"
          value={day === '' ? shown : day}
          max={days[last]!.day}
          onChange={(event) => event.currentTarget.value !== '' && lookBack(event.currentTarget.value)}
        />
        <p className="aside">
          {t('past.documents', { count: documents, number: formatNumber(documents, language) })}
          {undated > 0 && ` ${t('past.undated', { count: undated, number: formatNumber(undated, language) })}`}
        </p>
        {day !== '' && (
          <button type="button" className="plain-button" onClick={() => lookBack('')}>
            {t('past.leave')}
          </button>
        )}
      </div>
    </div>
  );
}
