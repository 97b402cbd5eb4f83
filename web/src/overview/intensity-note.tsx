import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatMonth, formatNumber } from '../../../src/wording/index.ts';
import type { Intensity } from '../api/types.ts';
import { type Language, useLanguage } from '../language.ts';
import { signed } from './intensity-table.tsx';

type Period = Intensity['periods'][number];

interface Props {
  readonly period: Period;
  readonly x: number;
  readonly width: number;
}

const WIDTH = 232;

/** What a column says, beside it. */
export function IntensityNote({ period, x, width }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const left = x + 18 + WIDTH > width ? Math.max(0, x - 18 - WIDTH) : x + 18;
  return (
    <div className="mark-note intensity-note" style={{ left, top: 24, width: WIDTH }} aria-hidden="true">
      <span className="mark-sides">{nameOf(period, language)}</span>
      <span className="tone-cooperation">{told('cooperation', period.cooperation, language, t)}</span>
      <span className="tone-conflict">{told('conflict', period.conflict, language, t)}</span>
      <span className="mark-when">{t('intensity.medianAt', { value: signed(period.median, language) })}</span>
      <span className="mark-when">{t('intensity.open')}</span>
    </div>
  );
}

/** «juin 2024 : 8 faits de coopération, 2 de conflit…», for those who hear the drawing. */
export function periodText(period: Period, language: Language, t: TFunction): string {
  return t('intensity.column', {
    period: nameOf(period, language),
    cooperation: told('cooperation', period.cooperation, language, t),
    conflict: told('conflict', period.conflict, language, t),
    median: signed(period.median, language),
  });
}

function nameOf({ period }: Period, language: Language): string {
  return period.length === 4 ? period : formatMonth(period, language);
}

function told(tone: 'cooperation' | 'conflict', count: number, language: Language, t: TFunction): string {
  return t(`intensity.told.${tone}`, { count, number: formatNumber(count, language) });
}
