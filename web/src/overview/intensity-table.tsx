import { useTranslation } from 'react-i18next';
import { formatMonth, formatNumber } from '../../../src/wording/index.ts';
import type { Intensity } from '../api/types.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import { daysOf } from './stretch.ts';

interface Props {
  readonly periods: Intensity['periods'];
  readonly dossier: Dossier;
}

/** What is drawn, in figures; all periods, also those that the drawing leaves out. */
export function IntensityTable({ periods, dossier }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="drawing-table-area" tabIndex={0} aria-label={t('intensity.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('intensity.period')}</th>
            <th scope="col">{t('intensity.cooperation')}</th>
            <th scope="col">{t('intensity.conflict')}</th>
            <th scope="col">{t('intensity.median')}</th>
            <th scope="col">{t('intensity.dimensions')}</th>
          </tr>
        </thead>
        <tbody>
          {[...periods].reverse().map(({ period, cooperation, conflict, median, dimensions }) => (
            <tr key={period}>
              <th scope="row">
                <Link href={factsAddress(dossier, period)}>
                  {period.length === 4 ? period : formatMonth(period, language)}
                </Link>
              </th>
              <td>{formatNumber(cooperation, language)}</td>
              <td>{formatNumber(conflict, language)}</td>
              <td>{signed(median, language)}</td>
              <td>{dimensions.map(({ dimension }) => t(`dimension.${dimension}`)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The facts of a month or year within a dossier. */
export function factsAddress(dossier: Dossier, period: string): string {
  return within({ ...dossier, ...daysOf(period) }, '/facts');
}

/** “+7.5”, «−3». */
export function signed(value: number, language: 'fr' | 'en'): string {
  const text = formatNumber(Math.abs(value), language);
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
}
