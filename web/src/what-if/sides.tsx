import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { formatNumber } from '../format/quantity.ts';
import { useLanguage } from '../language.ts';

const measures = ['active_personnel', 'military_expenditure_usd', 'nuclear_warheads', 'population'] as const;

/** Who would stand where if all kept their word, and what both sides hold together, as published. */
export function SidesOf({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actors, balance, sides } = answer;
  const names = (ids: readonly string[]) => <bdi>{listNames(ids, actors, language)}</bdi>;
  return (
    <section aria-labelledby="what-if-sides">
      <h2 id="what-if-sides" className="section-title">
        {t('whatIf.sides')}
      </h2>
      <div className="sides">
        {(['attacker', 'attacked'] as const).map((side) => (
          <div key={side} className={`side side-${side}`}>
            <h3>{t(`whatIf.side.${side}`)}</h3>
            <p className="side-names">{names(sides[side])}</p>
            {sides[`${side}If`].length > 0 && (
              <p className="side-if">
                {t('whatIf.side.if')} {names(sides[`${side}If`])}
              </p>
            )}
            <dl>
              {measures.map((measure) => {
                const total = balance[side][measure];
                return total?.value == null ? null : (
                  <div key={measure}>
                    <dt>{t(`whatIf.measure.${measure}`)}</dt>
                    <dd title={total.sources.join(' · ')}>
                      {formatNumber(Math.round(total.value), language)}
                      {total.years && ` (${[...new Set([total.years.from, total.years.to])].join('–')})`}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </div>
        ))}
      </div>
      {sides.torn.length > 0 && (
        <p>
          {t('whatIf.side.torn')} {names(sides.torn)}
        </p>
      )}
    </section>
  );
}
