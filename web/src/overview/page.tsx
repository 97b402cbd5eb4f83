import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { News, Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { dossierPeriod, dossierTitle } from '../dossier/title.ts';
import { useDossierNames } from '../dossier/use-names.ts';
import { useLanguage } from '../language.ts';
import { EmptyRecord } from '../parts/empty-record.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link } from '../router.tsx';
import { TourOffer } from '../tour/offer.tsx';
import { AgreementLines } from './agreements.tsx';
import { Figures } from './figures.tsx';
import { Glance } from './glance/glance.tsx';
import { IntensitySection } from './intensity.tsx';
import { NewsList } from './news.tsx';

/** The first page of a dossier: what it holds, how the relation went, what is new, where its agreements stand. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const names = useDossierNames();
  const summary = useAnswer<Summary>(within(dossier, '/record/summary'), { keep: true });
  const news = useAnswer<News>(within(dossier, '/news'), { keep: true });
  useTitle(t('nav.overview'));
  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  if (summary.state === 'loading') return <Loading lines={8} />;
  const { counts, published } = summary.value;
  const narrowed = dossierQuery(dossier) !== '';
  if (counts.documents === 0 && !narrowed) return <EmptyRecord heading={t('nav.overview')} />;
  const query = new URLSearchParams(dossierQuery(dossier));
  const period = dossierPeriod(dossier, language, t);
  return (
    <div className="page page-wide overview">
      <header className="overview-head">
        <h1>
          <bdi>{dossierTitle(dossier, names, language, t)}</bdi>
          {period !== '' && <span className="overview-period">{period}</span>}
        </h1>
        {published.from !== null && published.to !== null && (
          <p className="page-intro">
            {published.from === published.to
              ? t('figures.publishedOn', { day: formatDay(published.to, language) })
              : t('figures.published', {
                  from: formatDay(published.from, language),
                  to: formatDay(published.to, language),
                })}
          </p>
        )}
      </header>
      {counts.documents === 0 ? (
        <Empty title={t('dossier.none.title')}>
          <p>{t('dossier.none.detail')}</p>
        </Empty>
      ) : (
        <>
          <TourOffer />
          <Figures summary={summary.value} dossier={dossier} />
          {/* After the news: on a large record these take longer, and none of it is what one waits for. */}
          {news.state !== 'loading' && <Glance dossier={dossier} />}
          <div className="overview-columns">
            <div className="overview-main">
              <IntensitySection dossier={dossier} />
              <AgreementLines dossier={dossier} />
            </div>
            <div>
              <NewsList answer={news} query={query} />
              <p className="overview-all">
                <Link href={within(dossier, '/facts')}>{t('overview.allFacts')}</Link>
              </p>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
