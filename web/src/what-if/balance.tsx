import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../src/wording/index.ts';
import type { WhatIfAnswer } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';

const measures = ['active_personnel', 'military_expenditure_usd', 'gdp_usd', 'nuclear_warheads', 'population'] as const;
const both = ['attacker', 'attacked'] as const;

/** What both sides hold together, as published, one above the other on one scale. */
export function BalanceOf({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actors, balance } = answer;
  const told = measures.filter((measure) => both.some((side) => balance[side][measure]?.value != null));
  if (told.length === 0) return null;
  const sources = [...new Set(both.flatMap((side) => told.flatMap((one) => balance[side][one]?.sources ?? [])))];
  return (
    <section aria-labelledby="what-if-balance">
      <h2 id="what-if-balance" className="section-title">
        {t('whatIf.balance')}
      </h2>
      <p className="page-intro">{t('whatIf.balanceNote')}</p>
      <dl className="balance">
        {told.map((measure) => {
          const most = Math.max(...both.map((side) => balance[side][measure]?.value ?? 0), 1);
          return (
            <div key={measure}>
              <dt>{t(`whatIf.measure.${measure}`)}</dt>
              {both.map((side) => {
                const total = balance[side][measure];
                const value = total?.value ?? null;
                const years = total?.years ? [...new Set([total.years.from, total.years.to])].join('–') : '';
                return (
                  <dd key={side} className={`balance-${side}`}>
                    <span className="balance-side">{t(`whatIf.side.${side}`)}</span>
                    <span className="balance-bar" style={{ inlineSize: `${((value ?? 0) / most) * 100}%` }} />
                    <span className="balance-value">
                      {value === null ? t('whatIf.noFigure') : formatAmount(Math.round(value), language)}
                      {years !== '' && <small> {years}</small>}
                    </span>
                    {total && total.unknown.length > 0 && value !== null && (
                      <small className="balance-unknown">
                        {t('whatIf.uncounted', { who: listNames(total.unknown, actors, language) })}
                      </small>
                    )}
                  </dd>
                );
              })}
            </div>
          );
        })}
      </dl>
      <p className="aside">
        {t('whatIf.sources')} <bdi>{sources.join(' · ')}</bdi>
      </p>
    </section>
  );
}
