import { useTranslation } from 'react-i18next';
import { formatNumber, typeset } from '../../../src/wording/index.ts';
import type { WhatIfAnswer } from '../api/types.ts';
import { useLanguage } from '../language.ts';

/** How often such promises were kept, study by study with what each counts: no forecast, and no mean of them. */
export function BaseRates({ rates }: { readonly rates: WhatIfAnswer['baseRates'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rates.length === 0) return null;
  return (
    <section aria-labelledby="what-if-rates">
      <h2 id="what-if-rates" className="section-title">
        {t('whatIf.rates')}
      </h2>
      <p className="page-intro">{t('whatIf.ratesNote')}</p>
      <ul className="rates">
        {rates.map(({ id, value, measure, period, source }) => (
          <li key={id}>
            <span className="rate">{value === null ? '—' : formatNumber(value, language, { style: 'percent' })}</span>
            <span>
              {typeset(measure, language)}
              {period !== null && ` · ${period}`}
              <span className="rate-source">{source}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
