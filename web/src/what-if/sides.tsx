import { useTranslation } from 'react-i18next';
import type { WhatIfAnswer } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';

/** Who would stand where if all kept their word. */
export function SidesOf({ answer }: { readonly answer: WhatIfAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actors, sides } = answer;
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
