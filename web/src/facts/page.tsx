import { lazy, Suspense, useCallback, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { EmptyRecord } from '../parts/empty-record.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { navigate, useAddress } from '../router.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterQuery, filtersOf } from './filters.ts';
import { EntryList } from './list.tsx';
import { useFacts } from './use-facts.ts';
import { useKeys } from './use-keys.ts';

const FactPane = lazy(() => import('../fact/pane.tsx'));

export interface OpenFact {
  readonly kind: 'event' | 'claim';
  readonly id: string;
}

/** The facts in the order of time; beside them the fact that is open. */
export function FactsPage({ open }: { readonly open: OpenFact | null }) {
  const { t } = useTranslation();
  const { query } = useAddress();
  const filters = filtersOf(query);
  const summary = useAnswer<Summary>('/record/summary');
  const list = useFacts(filters);
  const kept = filterQuery(filters);
  const close = useCallback(() => {
    const line = document.querySelector<HTMLElement>('.entry[data-open] a');
    const kept = filterQuery(filtersOf(new URLSearchParams(location.search))).toString();
    navigate(kept === '' ? '/facts' : `/facts?${kept}`, { keepScroll: true });
    requestAnimationFrame(() => line?.focus());
  }, []);
  useKeys(open !== null, close);
  useTitle(open === null ? t('timeline.title') : '');
  // A hundred lines take longer to draw than the filter that was touched: it is drawn first.
  const lines = useDeferredValue(<EntryList list={list} filters={filters} open={open} query={kept} />);

  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  const empty = summary.state === 'ready' && summary.value.counts.documents === 0;
  if (empty) return <EmptyRecord heading={t('timeline.title')} />;
  return (
    <div className={open === null ? 'desk' : 'desk desk-open'}>
      <h1 className="hidden-text">{t('timeline.title')}</h1>
      <div className="desk-list">
        {summary.state === 'ready' ? <FilterBar filters={filters} summary={summary.value} /> : <Loading lines={5} />}
        {lines}
      </div>
      {open !== null && (
        <Suspense fallback={<Loading />}>
          <FactPane key={`${open.kind} ${open.id}`} fact={open} close={close} />
        </Suspense>
      )}
    </div>
  );
}
