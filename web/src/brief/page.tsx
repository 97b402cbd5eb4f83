import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { Brief, Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { dossierPeriod, dossierTitle } from '../dossier/title.ts';
import { useDossierNames } from '../dossier/use-names.ts';
import { useLanguage } from '../language.ts';
import { EmptyRecord } from '../parts/empty-record.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { PrintButton } from '../take/print-button.tsx';
import { recordState, today } from '../take/stamp.ts';
import { BriefAgreements } from './agreements.tsx';
import { BriefDisputes } from './disputes.tsx';
import { BriefFigures } from './figures.tsx';
import { BriefNews } from './news.tsx';
import { BriefPromises } from './promises.tsx';
import { BriefSection } from './section.tsx';
import { SourceList } from './source-list.tsx';

/** What one would put before an editor: on one page, every line with the numbers of the sentences behind it. */
export default function BriefPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const names = useDossierNames();
  const summary = useAnswer<Summary>(within(dossier, '/record/summary'), { keep: true });
  const answer = useAnswer<Brief>(within(dossier, '/brief'), { keep: true });
  useTitle(t('brief.title'));
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  if (answer.state === 'loading' || summary.state === 'loading') return <Loading lines={8} />;
  const brief = answer.value;
  if (summary.value.counts.documents === 0) {
    if (dossierQuery(dossier) === '') return <EmptyRecord heading={t('brief.title')} />;
    return (
      <Empty title={t('dossier.none.title')}>
        <p>{t('dossier.none.detail')}</p>
      </Empty>
    );
  }
  const period = dossierPeriod(dossier, language, t);
  const query = new URLSearchParams(dossierQuery(dossier));
  const { since, until } = brief;
  return (
    <div className="page brief" data-own-sources>
      <header className="brief-head">
        <p className="brief-kind">{t('brief.title')}</p>
        <h1>
          <bdi>{dossierTitle(dossier, names, language, t)}</bdi>
          {period !== '' && <span className="overview-period">{period}</span>}
        </h1>
        <p>
          {t('brief.stamp', { day: formatDay(today(), language) })} {recordState(summary.value, language, t)}
        </p>
        <PrintButton />
      </header>
      <BriefSection name="news" empty={brief.news.length === 0}>
        {since !== null && until !== null && (
          <p className="aside">
            {t('brief.span', { from: formatDay(since, language), to: formatDay(until, language) })}
          </p>
        )}
        <BriefNews brief={brief} query={query} />
      </BriefSection>
      <BriefSection name="agreements" empty={brief.agreements.length === 0}>
        <BriefAgreements brief={brief} query={query} />
      </BriefSection>
      <BriefSection name="figures" empty={brief.figures.length === 0}>
        <BriefFigures brief={brief} query={query} />
      </BriefSection>
      <BriefSection name="contradictions" empty={brief.contradictions.length === 0}>
        <BriefDisputes brief={brief} />
      </BriefSection>
      <BriefSection name="promises" empty={brief.promises.length === 0}>
        <BriefPromises brief={brief} />
      </BriefSection>
      {brief.sources.length > 0 && (
        <section aria-labelledby="brief-sources" className="brief-sources">
          <h2 id="brief-sources" className="section-title">
            {t('brief.sources')}
          </h2>
          <SourceList cited={brief} />
        </section>
      )}
    </div>
  );
}
