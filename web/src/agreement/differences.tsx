import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { LifeDetail } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import { formatTold } from '../format/told.ts';
import { useLanguage } from '../language.ts';
import { Sentences } from './sentences.tsx';

/** Where the articles tell a known treaty otherwise than the table has it; neither side is corrected. */
export function Differences({ life }: { readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { differences, table } = life;
  if (table === null) return null;
  return (
    <section className="pact-differences" aria-labelledby="differences-title">
      <h2 id="differences-title" className="section-title">
        {t('life.comparison')}
      </h2>
      {differences.length === 0 && <p>{t('life.noDifference')}</p>}
      {differences.map((one) => (
        <div key={`${one.about} ${one.told} ${one.known}`} className="difference">
          <h3>
            {one.about === 'obligation' ? t('life.obligation') : t(`step.${one.about}`)}
            <span className="aside">
              {' '}
              <bdi>{listNames(one.by, life.actors, language)}</bdi>
            </span>
          </h3>
          <div className="difference-sides">
            <div>
              <p className="difference-side">{t('life.sideCoverage')}</p>
              <p className="difference-value">{formatTold(one.told, one.about, language, t)}</p>
              <Sentences sentences={one.sentences} life={life} />
            </div>
            <div>
              <p className="difference-side">{t('life.sideTable')}</p>
              <p className="difference-value">{formatTold(one.known, one.about, language, t)}</p>
            </div>
          </div>
        </div>
      ))}
      <p className="aside">
        {t('life.tableNote', { date: tableDay(table.asOf, language), checked: t(`life.checked.${table.checked}`) })}
      </p>
    </section>
  );
}

/** The day up to which the table was checked, as finely as it is known. */
const tableDay = (asOf: string, language: 'fr' | 'en'): string =>
  asOf.length === 10 ? formatDay(asOf, language) : asOf;
