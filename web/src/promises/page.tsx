import { useTranslation } from 'react-i18next';
import type { DocumentCard, Promises } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { Quote } from '../fact/quote.tsx';
import { formatDay } from '../format/date.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Published } from '../parts/source.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link } from '../router.tsx';
import { inOrder } from './order.ts';

/** What was planned or announced, and what became of it: what is overdue first. */
export default function PromisesPage() {
  const { t } = useTranslation();
  const answer = useAnswer<Promises>(within(useDossier(), '/promises'));
  useTitle(t('nav.promises'));
  const ready = answer.state === 'ready';
  return (
    <div className="page">
      <h1>{t('nav.promises')}</h1>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {ready && answer.value.promises.length === 0 && (
        <Empty title={t('promises.none.title')}>
          <p>{t('promises.none.detail')}</p>
        </Empty>
      )}
      {ready && answer.value.promises.length > 0 && (
        <>
          <p className="page-intro">{t('promises.intro')}</p>
          <ol className="promises">
            {inOrder(answer.value.promises).map((promise) => (
              <PromiseLine key={promise.id} promise={promise} answer={answer.value} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

interface LineProps {
  readonly promise: Promises['promises'][number];
  readonly answer: Promises;
}

function PromiseLine({ promise, answer }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, by, due, evidence } = promise;
  return (
    <li id={promise.id}>
      <p className={`promise-state promise-${state}`} title={t(`promises.means.${state}`)}>
        <strong>{t(`promises.state.${state}`)}</strong>
        <span>{due === null ? t('promises.noDue') : t('promises.due', { date: formatDay(due, language) })}</span>
      </p>
      <div>
        <h2>
          <bdi>{by.length > 0 ? listNames(by, answer.actors, language) : t('entry.nobody')}</bdi>
        </h2>
        <ul>
          {evidence.map((one) => (
            <Sentence key={`${one.document} ${one.start} ${one.end}`} evidence={one} documents={answer.documents} />
          ))}
        </ul>
      </div>
    </li>
  );
}

interface SentenceProps {
  readonly evidence: LineProps['promise']['evidence'][number];
  readonly documents: readonly DocumentCard[];
}

function Sentence({ evidence, documents }: SentenceProps) {
  const document = documents.find(({ id }) => id === evidence.document);
  return (
    <li>
      <Quote evidence={evidence} language={document?.language ?? 'und'} />
      {document && (
        <Link href={`/documents/${encodeURIComponent(document.id)}`}>
          <Published document={document} />
        </Link>
      )}
    </li>
  );
}
