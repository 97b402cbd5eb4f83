import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames, DocumentCard, PromiseLine, Subject } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { listNames } from '../format/names.ts';
import { type Language, useLanguage } from '../language.ts';
import { When } from '../parts/date.tsx';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { entryAddress, factAddress, Link } from '../router.tsx';
import { type PlotSpace, PromisePlot } from './plot.tsx';

interface Props {
  readonly promise: PromiseLine;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
  /** Where it is drawn; null where no day is told. */
  readonly plot: PlotSpace | null;
}

/** One promise: how it stands, who made it, in which words, due when, and what kept it. */
export const PromiseRow = memo(function PromiseRow({ promise, documents, actors, query, plot }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, state, by, announced, due, about, keptBy, keptSteps, sentences } = promise;
  const who = by.length > 0 ? listNames(by, actors, language) : t('entry.nobody');
  return (
    <li id={id} className="promise">
      <div className="promise-words">
        <p className={`promise-state promise-${state}`} title={t(`promises.means.${state}`)}>
          <strong>{standingOf(promise, language, t)}</strong>
        </p>
        <h2>
          <About subject={about} query={query} manner={t(`promise.manner.${promise.manner}`)} who={who} />
        </h2>
        <dl className="promise-days">
          <div>
            <dt>{t('promise.announced')}</dt>
            <dd>{announced === null ? t('document.noDate') : formatDay(announced, language)}</dd>
          </div>
          {due === null ? (
            <div>
              <dt>{t('promises.noDue')}</dt>
            </div>
          ) : (
            <div>
              <dt>{t('promise.due')}</dt>
              <dd>{formatDay(due, language)}</dd>
            </div>
          )}
        </dl>
        {keptBy.length > 0 && (
          <p className="promise-kept">
            {t('promise.keptBy')}{' '}
            {keptBy.slice(0, MOST).map((one, at) => (
              <KeptBy key={one.entry?.id ?? one.agreement?.id ?? at} subject={one} actors={actors} query={query} />
            ))}
            {keptSteps.map(({ agreement, step, date }) => (
              <span key={`${agreement} ${step}`} className="kept-by">
                <Link href={entryAddress({ kind: 'step', id: agreement, type: step }, query)}>{t(`step.${step}`)}</Link>{' '}
                <span className="aside">
                  <When date={date} />
                </span>
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="promise-told">
        {plot !== null && <PromisePlot promise={promise} plot={plot} />}
        {sentences.map((one) => (
          <Sentence
            key={`${one.document} ${one.start}`}
            evidence={one}
            documents={documents}
            factKey={factKeyOf(about)}
          />
        ))}
        {keptSteps.flatMap(({ agreement, step, sentences: told }) =>
          told.map((one) => (
            <div key={`${agreement} ${step} ${one.document} ${one.start}`} className="promise-keeper">
              <p className="aside">
                {t('promise.keptBy')} {t(`step.${step}`)}
              </p>
              <Sentence evidence={one} documents={documents} factKey={`agreement:${agreement}`} />
            </div>
          )),
        )}
      </div>
    </li>
  );
});

/** So many of what kept it are named. */
const MOST = 3;

/** How it stands, counted in days: «en retard de 461 jours», «sans nouvelles depuis 460 jours». */
function standingOf(promise: PromiseLine, language: Language, t: TFunction): string {
  const { state, lateBy, silentFor } = promise;
  const days = (key: string, count: number) => t(`promise.${key}`, { count, number: formatNumber(count, language) });
  if (state === 'overdue' && lateBy !== null) return days('lateBy', lateBy);
  if (state === 'silent' && silentFor !== null) return days('silentFor', silentFor);
  return t(`promises.state.${state}`);
}

interface AboutProps {
  readonly subject: Subject;
  readonly query: URLSearchParams;
  readonly manner: string;
  readonly who: string;
}

/** What kind of thing is promised, by whom; a link to the fact. */
function About({ subject, query, manner, who }: AboutProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, agreement } = subject;
  const name = <bdi>{who}</bdi>;
  const address =
    entry !== null
      ? entryAddress(entry, query)
      : agreement === null
        ? null
        : factAddress('agreement', agreement.id, query);
  return (
    <>
      <span className="promise-manner">
        {entry !== null && <KindLabel entry={entry} />}
        {entry === null && agreement !== null && <bdi className="kind">{agreementName(agreement, language, t)}</bdi>}
        <span className="aside">{manner}</span>
      </span>
      {address === null ? (
        name
      ) : (
        <Link className="subject" href={address}>
          {name}
        </Link>
      )}
    </>
  );
}

interface KeptProps {
  readonly subject: Subject;
  readonly actors: ActorNames;
  readonly query: URLSearchParams;
}

function KeptBy({ subject, actors, query }: KeptProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, agreement } = subject;
  if (entry !== null) {
    return (
      <span className="kept-by">
        <Link href={entryAddress(entry, query)}>
          <Headline entry={entry} actors={actors} />
        </Link>{' '}
        <span className="aside">
          <When date={entry.date} />
        </span>
      </span>
    );
  }
  if (agreement === null) return null;
  return (
    <span className="kept-by">
      <Link href={factAddress('agreement', agreement.id, query)}>
        <bdi>{agreementName(agreement, language, t)}</bdi>
      </Link>
    </span>
  );
}

function factKeyOf({ entry, agreement }: Subject): string | undefined {
  if (entry !== null) return `${entry.kind}:${entry.id}`;
  return agreement === null ? undefined : `agreement:${agreement.id}`;
}
