import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPeriod } from '../../../src/wording/index.ts';
import type { ActorNames, Entry } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { More } from '../parts/more.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { entryAddress } from '../router.tsx';
import { EntryLine } from './entry.tsx';
import { countFilters, type Filters } from './filters.ts';
import { grouped, type PeriodGroup } from './groups.ts';
import type { OpenFact } from './page.tsx';
import type { FactsState } from './use-facts.ts';

interface Props {
  readonly list: FactsState;
  readonly filters: Filters;
  readonly open: OpenFact | null;
  readonly query: URLSearchParams;
}

/** The timeline: years, months, entries; the undated ones in a group of their own at the end. */
export function EntryList({ list, filters, open, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeline, error, busy, more, retry } = list;
  if (error) return <Failed error={error} retry={retry} />;
  if (!timeline) return <Loading lines={6} />;
  const { entries, actors, total } = timeline;
  return (
    <section id="list" aria-labelledby="list-title" aria-busy={busy}>
      <div className="section-title">
        <h2 id="list-title">{t('timeline.title')}</h2>
        <span className="section-count" role="status">
          {t('timeline.count', { count: total, number: formatNumber(total, language) })}
        </span>
      </div>
      {total === 0 && <NothingFound filtered={countFilters(filters) > 0} />}
      {grouped(entries).map(({ year, periods }) => (
        <section key={year ?? 'undated'} className="year">
          <h3 className="year-title">{year === null ? t('date.undatedGroup') : yearTitle(year, t)}</h3>
          {periods.map((period) => (
            <Period key={period.period ?? ''} group={period} actors={actors} open={open} query={query} />
          ))}
        </section>
      ))}
      <More shown={entries.length} total={total} busy={busy} more={entries.length < total ? more : null} />
      {total > 0 && <p className="key-hint">{t('timeline.keys')}</p>}
    </section>
  );
}

function yearTitle(year: string, t: TFunction): string {
  return year.endsWith('X') ? t('date.decade', { decade: `${year.slice(0, 3)}0` }) : year;
}

function Period(props: Omit<Props, 'list' | 'filters'> & { readonly group: PeriodGroup; readonly actors: ActorNames }) {
  const { group, actors, open, query } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, entries } = group;
  const titled = period !== null && !period.endsWith('X');
  return (
    <div className="period">
      {titled && <h4 className="period-title">{formatPeriod(period, language, t)}</h4>}
      <ol className="entries">
        {entries.map((entry) => (
          <EntryLine
            key={keyOf(entry)}
            entry={entry}
            actors={actors}
            href={entryAddress(entry, query)}
            isOpen={open !== null && entry.kind === open.kind && entry.id === open.id}
            level={titled ? 5 : 4}
          />
        ))}
      </ol>
    </div>
  );
}

/** An agreement has several steps, each a line of its own. */
function keyOf({ kind, id, type, date, sources, excerpt }: Entry): string {
  const part = kind === 'step' ? [type, date?.from, date?.to, ...sources, excerpt.document, excerpt.text] : [];
  return [kind, id, ...part].join(' ');
}

function NothingFound({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  const state = filtered ? 'filtered' : 'noFacts';
  return (
    <Empty title={t(`timeline.${state}.title`)}>
      <p>{t(`timeline.${state}.detail`)}</p>
    </Empty>
  );
}
