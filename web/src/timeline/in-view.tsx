import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Timeline } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { EntryLine } from '../facts/entry.tsx';
import { type Filters, filterQuery } from '../facts/filters.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { entryAddress, Link } from '../router.tsx';

interface Props {
  /** `2024-01-01/2024-12-31` */
  readonly view: string;
  readonly filters: Filters;
}

const SHOWN = 8;

/** What lies in the view as lines of the list: the first ones here, all of them in the list of facts. */
export function InView({ view, filters }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [first, last] = view.split('/') as [string, string];
  const [from, to] = [later(first, filters.from), earlier(last, filters.to)];
  const query = filterQuery({ ...filters, from, to, order: 'asc' });
  const answer = useAnswer<Timeline>(`/timeline?${query}&limit=${SHOWN}`, { keep: true });
  return (
    <section className="in-view" aria-labelledby="in-view-title">
      <div className="section-title">
        <h2 id="in-view-title">{t('drawn.inView')}</h2>
        {answer.state === 'ready' && (
          <span className="section-count" role="status">
            {t('drawn.inViewCount', { count: answer.value.total, number: formatNumber(answer.value.total, language) })}
          </span>
        )}
      </div>
      {answer.state === 'loading' && <Loading lines={6} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && (
        <>
          <ul>
            {answer.value.entries.map((entry) => (
              <EntryLine
                key={`${entry.kind} ${entry.id} ${entry.type} ${entry.date?.from} ${entry.excerpt.text}`}
                entry={entry}
                actors={answer.value.actors}
                href={entryAddress(entry)}
                isOpen={false}
                level={4}
              />
            ))}
          </ul>
          {answer.value.total > SHOWN && (
            <p>
              <Link href={`/facts?${query}`}>{t('drawn.inViewAll')}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (b === '' || a < b ? a : b);
