import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types.ts';
import { formatDay } from '../format/date.ts';
import { formatNumber } from '../format/quantity.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';

/** What the record holds, each number leading to what it counts. */
export function Figures({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { counts, published } = summary;
  const figures = [
    ['documents', counts.documents, '/documents'],
    ['facts', counts.facts, '/facts'],
    ['agreements', counts.agreements, '#agreements'],
    ['contradictions', counts.contradictions, '/contradictions'],
    ['promises', counts.promises, '/promises'],
  ] as const;
  return (
    <section aria-label={t('figures.label')} className="figures">
      <ul>
        {figures.map(([name, count, href]) => {
          const content = (
            <>
              <span className="figure">{formatNumber(count, language)}</span>
              <span className="figure-name">{t(`figures.${name}`, { count })}</span>
            </>
          );
          return (
            <li key={name}>
              {href.startsWith('#') ? <a href={href}>{content}</a> : <Link href={href}>{content}</Link>}
            </li>
          );
        })}
      </ul>
      <p className="figures-note">
        {t('figures.origins', { count: counts.origins, number: formatNumber(counts.origins, language) })}
        {published.from !== null &&
          published.to !== null &&
          ` ${t('figures.published', { from: formatDay(published.from, language), to: formatDay(published.to, language) })}`}
      </p>
    </section>
  );
}
