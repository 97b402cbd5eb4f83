import { useTranslation } from 'react-i18next';
import type { Summary, Timeline } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { EmptyRecord } from '../facts/empty-record.tsx';
import { EntryLine } from '../facts/entry.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { entryAddress, Link } from '../router.tsx';
import { AgreementLines } from './agreements.tsx';
import { Figures } from './figures.tsx';

/** The first page of a dossier: what it holds, where its agreements stand, what happened last. */
export default function OverviewPage() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const summary = useAnswer<Summary>(within(dossier, '/record/summary'));
  const latest = useAnswer<Timeline>(within(dossier, '/timeline?order=desc&limit=6'));
  useTitle(t('nav.overview'));
  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  if (summary.state === 'loading') return <Loading lines={8} />;
  if (summary.value.counts.documents === 0) return <EmptyRecord />;
  const kept = new URLSearchParams();
  return (
    <div className="desk">
      <h1 className="hidden-text">{t('nav.overview')}</h1>
      <div className="desk-list">
        <Figures summary={summary.value} />
        <AgreementLines summary={summary.value} open={null} query={kept} />
        <section aria-labelledby="latest-title">
          <h2 id="latest-title" className="section-title">
            {t('overview.latest')}
          </h2>
          {latest.state === 'loading' && <Loading lines={6} />}
          {latest.state === 'failed' && <Failed error={latest.error} retry={latest.retry} />}
          {latest.state === 'ready' && (
            <ul>
              {latest.value.entries.map((entry) => (
                <EntryLine
                  key={`${entry.kind} ${entry.id} ${entry.type}`}
                  entry={entry}
                  actors={latest.value.actors}
                  href={entryAddress(entry)}
                  isOpen={false}
                  level={4}
                />
              ))}
            </ul>
          )}
          <p>
            <Link href={within(dossier, '/facts')}>{t('overview.allFacts')}</Link>
          </p>
        </section>
      </div>
    </div>
  );
}
