import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';

/** More lines than these cover one another: a drawing begins with the strongest. */
const FIRST = 40;

interface Props {
  readonly total: number;
  readonly shown: number;
  readonly show: (number: number) => void;
}

/** How many links a drawing shows at first, and the way to change it. */
export function useStrongest() {
  return useState(FIRST);
}

/** Says that only the strongest links are drawn, and leads to more of them; nothing where all are drawn at first. */
export function Strongest({ total, shown, show }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (total <= FIRST) return null;
  const number = (count: number) => formatNumber(count, language);
  const drawn = Math.min(shown, total);
  return (
    <p className="aside strongest">
      <span role="status">{t('drawing.strongest', { shown: number(drawn), total: number(total) })}</span>
      {drawn < total && (
        <button type="button" className="text-button" onClick={() => show(drawn * 2)}>
          {t('drawing.stronger')}
        </button>
      )}
      {drawn > FIRST && (
        <button type="button" className="text-button" onClick={() => show(FIRST)}>
          {t('drawing.fewer')}
        </button>
      )}
    </p>
  );
}
