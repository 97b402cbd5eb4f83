import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { FilterBar } from '../facts/filter-bar.tsx';
import { filterQuery, filtersOf } from '../facts/filters.ts';
import { useLanguage } from '../language.ts';
import { EmptyRecord } from '../parts/empty-record.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link, useAddress } from '../router.tsx';
import { Board } from './board.tsx';
import { type Drawn, drawnOf } from './drawn.ts';
import { useMarks } from './use-marks.ts';

/** The facts drawn over time: what happened when, how surely, and how sure one can be of the day. */
export default function TimelinePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useAddress();
  const filters = filtersOf(query);
  const kept = filterQuery({ ...filters, order: 'desc' }).toString();
  const summary = useAnswer<Summary>('/record/summary');
  const { marks, path, onView } = useMarks(kept);
  const value = marks.state === 'ready' ? marks.value : null;
  const drawn = useMemo(() => value && drawnOf(value), [value]);
  useTitle(t('drawn.title'));
  if (summary.state === 'failed') return <Failed error={summary.error} retry={summary.retry} />;
  if (summary.state === 'ready' && summary.value.counts.documents === 0)
    return <EmptyRecord heading={t('drawn.title')} />;
  return (
    <div className="page page-wide">
      <h1>{t('drawn.title')}</h1>
      <p className="page-intro">{t('drawn.intro')}</p>
      {summary.state === 'ready' ? (
        <FilterBar filters={filters} summary={summary.value} ordered={false} />
      ) : (
        <Loading lines={3} />
      )}
      {marks.state === 'loading' && <Loading lines={8} />}
      {marks.state === 'failed' && <Failed error={marks.error} retry={marks.retry} />}
      {drawn && isEmpty(drawn) && (
        <Empty title={t('drawn.none.title')}>
          <p>{t('drawn.none.detail')}</p>
        </Empty>
      )}
      {drawn && !isEmpty(drawn) && <Board drawn={drawn} filters={filters} path={path} onView={onView} />}
      {drawn && drawn.marks.undated > 0 && (
        <p className="aside">
          <Link href={`/facts${kept === '' ? '' : `?${kept}`}`}>
            {t('drawn.undated', { count: drawn.marks.undated, number: formatNumber(drawn.marks.undated, language) })}
          </Link>
        </p>
      )}
    </div>
  );
}

const isEmpty = ({ length, marks }: Drawn): boolean => length === 0 && marks.inView === null;
