import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { navigate, useAddress } from '../router.tsx';
import { AgreementLines } from './agreements.tsx';
import { EmptyRecord } from './empty-record.tsx';
import { Figures } from './figures.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterQuery, filtersOf } from './filters.ts';
import { EntryList } from './list.tsx';
import { useKeys } from './use-keys.ts';
import { useTimeline } from './use-timeline.ts';

const FactPane = lazy(() => import('../fact/pane.tsx'));

export interface OpenFact {
  readonly kind: 'event' | 'claim' | 'agreement';
  readonly id: string;
  /** The step of an agreement that was chosen. */
  readonly step: string | null;
}

/** The first page: what the record holds, its agreements, and its timeline; beside it the fact that is open. */
export function TimelinePage({ open }: { readonly open: OpenFact | null }) {
  const { t } = useTranslation();
  const { query } = useAddress();
  const filters = filtersOf(query);
  const summary = useAnswer<Summary>('/record/summary');
  const list = useTimeline(filters);
  const kept = filterQuery(filters);
  const close = useCallback(() => {
    const line = document.querySelector<HTMLElement>('.entry[data-open] a');
    const kept = filterQuery(filtersOf(new URLSearchParams(location.search))).toString();
    navigate(kept === '' ? '/' : `/?${kept}`, { keepScroll: true });
    requestAnimationFrame(() => line?.focus());
  }, []);
  useKeys(open !== null, close);
  useTitle(open === null ? t('timeline.title') : '');

  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  const empty = summary.state === 'ready' && summary.value.counts.documents === 0;
  if (empty) return <EmptyRecord />;
  return (
    <div className={open === null ? 'desk' : 'desk desk-open'}>
      <h1 className="hidden-text">{t('timeline.title')}</h1>
      <div className="desk-list">
        {summary.state === 'ready' ? (
          <>
            <Figures summary={summary.value} />
            <AgreementLines summary={summary.value} open={open} query={kept} />
            <FilterBar filters={filters} summary={summary.value} />
          </>
        ) : (
          <Loading lines={5} />
        )}
        <EntryList list={list} filters={filters} open={open} query={kept} />
      </div>
      {open !== null && (
        <Suspense fallback={<Loading />}>
          <FactPane key={`${open.kind} ${open.id} ${open.step}`} fact={open} close={close} />
        </Suspense>
      )}
    </div>
  );
}
