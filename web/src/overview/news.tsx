import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { News } from '../api/types.ts';
import type { Answer } from '../api/use-answer.ts';
import { useLanguage } from '../language.ts';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Published } from '../parts/source.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { Sure } from '../parts/sure.tsx';
import { entryAddress, Link } from '../router.tsx';

interface Props {
  readonly answer: Answer<News>;
  /** The dossier, kept in the addresses. */
  readonly query: URLSearchParams;
}

/** What the last days of coverage brought: each line opens its sentence. */
export function NewsList({ answer, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="news-title" className="news">
      <h2 id="news-title" className="section-title">
        {t('overview.news')}
      </h2>
      {answer.state === 'loading' && <Loading lines={6} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && answer.value.since !== null && answer.value.until !== null && (
        <p className="aside">
          {t('overview.newsSpan', {
            from: formatDay(answer.value.since, language),
            to: formatDay(answer.value.until, language),
          })}
        </p>
      )}
      {answer.state === 'ready' && answer.value.news.length === 0 && <p>{t('overview.noNews')}</p>}
      {answer.state === 'ready' && (
        <ol>
          {answer.value.news.map(({ entry, on, why, status }) => (
            <li key={`${entry.kind} ${entry.id} ${entry.type}`} className="news-item">
              <p className="news-head">
                <KindLabel entry={entry} />
                {why !== 'fact' && (
                  <strong className="news-why">
                    {status === null ? t('overview.why.origin') : t(`overview.status.${status}`)}
                  </strong>
                )}
              </p>
              <h3>
                <Link href={entryAddress(entry, query)}>
                  <Headline entry={entry} actors={answer.value.actors} />
                </Link>
              </h3>
              <blockquote className="entry-quote" lang={entry.excerpt.language} dir="auto">
                {entry.excerpt.text}
              </blockquote>
              <p className="news-foot">
                <Sure entry={entry} />
                {why === 'fact' ? (
                  <Published document={entry.excerpt} />
                ) : (
                  <span className="published">{t('date.sinceDay', { date: formatDay(on, language) })}</span>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
